import { isAnyBytes, plainType, usualExtension } from './fileTypes';

/** `sound` is that of films as well: the types of both are mixed up everywhere. */
type Kind = 'data' | 'image' | 'page' | 'sound' | 'text' | 'markup' | 'document' | 'other';

const BY_TYPE: Array<[pattern: RegExp, kinds: Kind[]]> = [
	[/^(text\/html|application\/xhtml\+xml)$/, ['page']],
	[/^image\/svg\+xml$/, ['image', 'markup']],
	[/[/+]json$/, ['data']],
	[/[/+]xml$/, ['markup']],
	[/^image\//, ['image']],
	[/^(audio|video)\/|^application\/(ogg|mp4)$/, ['sound']],
	[/^text\//, ['text']],
	// Windows calls tables of plain text by the type of Excel.
	[/^application\/vnd\.ms-excel$/, ['document', 'text']],
	[
		/^application\/(pgp-.*|postscript|rtf|sql|toml|x-(ndjson|pem-file|sh|subrip|tex|x509-ca-cert)|(java|ecma)script|yaml)$/,
		['document', 'text'],
	],
];

/** What files of a type are, as far as it matters for telling whether one was sent in place of another. */
function kindsOf(type: string): Kind[] {
	const known = BY_TYPE.find(([pattern]) => pattern.test(plainType(type)))?.[1];
	return known ?? [usualExtension(type) === undefined ? 'other' : 'document'];
}

/** Kinds that a file of these kinds is never told to be. */
const CLASHES: Record<Kind, Kind[]> = {
	page: ['image', 'sound', 'document', 'other', 'text', 'markup', 'data'],
	data: ['image', 'sound', 'document', 'text', 'page'],
	markup: ['image', 'sound', 'document', 'page'],
	text: ['image', 'sound', 'document'],
	document: ['image', 'sound'],
	image: ['sound', 'document'],
	sound: ['image', 'document'],
	other: [],
};

/** Whether a file of one type cannot be what is expected. Hosts are inexact, so near enough is good enough. */
export function clashes(actual: string, expected: string[]): boolean {
	const kinds = expected.flatMap(kindsOf);
	const own = kindsOf(actual);
	if (kinds.length === 0 || own.some((kind) => kinds.includes(kind))) return false;
	return own.some((kind) => kinds.every((other) => CLASHES[kind].includes(other)));
}

/** Whether a name with an extension of one type fits what is told of the file. */
export function fits(typeOfName: string, told: string | undefined): boolean {
	if (told === undefined || isAnyBytes(told) || plainType(told) === typeOfName) return true;
	const [kind] = kindsOf(typeOfName);
	return kind !== 'document' && kindsOf(told).some((other) => other === kind);
}

/** Whether a file of this type is written in characters, so that what it begins with proves nothing. */
export function isWritten(type: string): boolean {
	return kindsOf(type).some((kind) => ['page', 'data', 'markup', 'text'].includes(kind));
}
