import { clashes, isWritten } from '../../vocabulary/files/fileKinds';
import { isAnyBytes, mediaType } from '../../vocabulary/files/fileTypes';

const PAGE =
	/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body|title|meta|script|style|form|iframe|div|h\d|p|center|a|b|br|font|noscript|span|table|ul)\b/i;
/** No picture, sound or document that is not written begins like this. */
const MARKUP = /^<[a-z?!]/i;
/** By their first bytes, as Latin-1. */
const SIGNATURES: Array<[beginning: string, type: string]> = [
	['%PDF', 'application/pdf'],
	['PK\x03\x04', 'application/zip'],
	['MZ\x90\0', 'application/vnd.microsoft.portable-executable'],
	['\x89PNG', 'image/png'],
	['\xff\xd8\xff', 'image/jpeg'],
	['GIF8', 'image/gif'],
	['OggS', 'audio/ogg'],
];
/** In bytes; the answer of an API is no longer. */
const LONGEST_DATA = 64 * 1024;

/** What is wrong with a file as it was sent, in a sentence; undefined if it may be what is expected. */
export function whatIsWrong(bytes: Buffer, contentType: unknown, expected: string[]): string | undefined {
	if (bytes.length === 0) return 'The file is empty';
	const beginning = bytes
		.subarray(0, 2_048)
		.toString('utf8')
		.replace(/^\uFEFF/, '')
		.trimStart();
	const told = mediaType(contentType);
	// A picture that its host takes for text is a picture.
	const isRead = told !== undefined && (!isWritten(told) || !/\p{Cc}/u.test(beginning.replace(/\s/g, '')));
	const isSeen = expected.length > 0 && !expected.some(isWritten);
	const actual = [isRead ? told : undefined, isSeen ? seenType(bytes, beginning) : undefined];
	const wrong = actual.find((type) => type && !isAnyBytes(type) && clashes(type, expected));
	if (!wrong) return undefined;
	if (/html/.test(wrong)) return 'A web page came instead of the file, most likely one to log in';
	return `The host sent ${wrong} instead of ${expected[0]}`;
}

/** What the bytes themselves tell, whatever the header calls them. */
function seenType(bytes: Buffer, beginning: string): string | undefined {
	const first = bytes.subarray(0, 8).toString('latin1');
	const signed = SIGNATURES.find(([signature]) => first.startsWith(signature));
	if (signed) return signed[1];
	if (PAGE.test(beginning)) return 'text/html';
	if (MARKUP.test(beginning)) return 'application/xml';
	return /^[[{]/.test(beginning) && bytes.length <= LONGEST_DATA && isJson(bytes)
		? 'application/json'
		: undefined;
}

function isJson(bytes: Buffer): boolean {
	try {
		JSON.parse(bytes.toString('utf8'));
		return true;
	} catch {
		return false;
	}
}
