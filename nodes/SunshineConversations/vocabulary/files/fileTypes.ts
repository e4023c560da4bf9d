import { EXTENSIONS } from './extensions';

/** Other names that types go by. */
const ALIASES: ReadonlyMap<string, string> = new Map([
	['application/csv', 'text/csv'],
	['application/x-gzip', 'application/gzip'],
	['application/x-pdf', 'application/pdf'],
	['application/x-rar-compressed', 'application/vnd.rar'],
	['application/x-zip-compressed', 'application/zip'],
	['audio/3gpp', 'video/3gpp'],
	['audio/m4a', 'audio/mp4'],
	['audio/mp3', 'audio/mpeg'],
	['audio/vnd.wave', 'audio/wav'],
	['audio/wave', 'audio/wav'],
	['audio/x-aac', 'audio/aac'],
	['audio/x-aiff', 'audio/aiff'],
	['audio/x-flac', 'audio/flac'],
	['audio/x-m4a', 'audio/mp4'],
	['audio/x-mp3', 'audio/mpeg'],
	['audio/x-wav', 'audio/wav'],
	['image/jpg', 'image/jpeg'],
	['image/pjpeg', 'image/jpeg'],
	['image/vnd.microsoft.icon', 'image/x-icon'],
	['image/x-bmp', 'image/bmp'],
	['image/x-ms-bmp', 'image/bmp'],
	['image/x-png', 'image/png'],
	['text/json', 'application/json'],
	['text/rtf', 'application/rtf'],
	['text/x-markdown', 'text/markdown'],
	['text/x-vcard', 'text/vcard'],
	['text/xml', 'application/xml'],
	['text/yaml', 'application/yaml'],
	['video/avi', 'video/x-msvideo'],
	['video/m4v', 'video/mp4'],
	['video/x-m4v', 'video/mp4'],
]);

const extensionsByType = new Map(
	Object.entries(EXTENSIONS).map(([type, extensions]) => [type, extensions.split(' ')] as const),
);
const typesByExtension = new Map(
	[...extensionsByType].flatMap(([type, extensions]) =>
		extensions.map((extension) => [extension, type] as const),
	),
);

/** `IMAGE/PNG; charset=utf-8` → `image/png`; undefined for what is no media type. */
export function mediaType(said: unknown): string | undefined {
	const type = typeof said === 'string' ? said.split(/[;,]/)[0]!.trim().toLowerCase() : '';
	return /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : undefined;
}

/** The same type under the name that is used here. */
export function plainType(type: string): string {
	return ALIASES.get(type) ?? type;
}

/** Whether a type says no more than that it is a file. */
export function isAnyBytes(type: string | undefined): boolean {
	return /^(application|binary)\/(binary|download|force-download|octet-stream|unknown|x-binary)$/.test(
		type ?? '',
	);
}

/** The type, if it says anything. */
export function tellingType(said: unknown): string | undefined {
	const type = mediaType(said);
	return isAnyBytes(type) ? undefined : type;
}

export function usualExtension(type: string | undefined): string | undefined {
	return type === undefined ? undefined : extensionsByType.get(plainType(type))?.[0];
}

/** What a name says of its file, if its extension is known. */
export function typeByName(name: string | undefined): string | undefined {
	const extension = /[^.]\.([^.]+)$/.exec(name ?? '')?.[1];
	return extension === undefined ? undefined : typesByExtension.get(extension.toLowerCase());
}
