import { typeByName, usualExtension } from './fileTypes';

/** In bytes: what file systems take. */
const LONGEST_NAME = 255;

/** Control characters, and those that turn the direction of writing or cannot be seen: `gpj.exe` reads as `exe.jpg`. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|\p{Surrogate}/gu;

/** Types whose files go by more extensions than anybody could list. */
const MANY_EXTENSIONS =
	/^(application\/(gzip|json|octet-stream|xml|zip|x-zip-compressed)|text\/(plain|xml))$/;

/** The name of a file without folders and without what could mislead; undefined if nothing is left. */
export function cleanName(said: unknown): string | undefined {
	if (typeof said !== 'string') return undefined;
	const [name] = said.replace(UNSEEN, '').trim().split(/[\\/]/).slice(-1);
	return name!.trim().replace(/[. ]+$/, '') || undefined;
}

/** With the extension of the type, or else the given one, unless the name has one; no longer than a name may be. */
export function fullName(said: unknown, type: string | undefined, otherExtension?: string): string {
	const name = cleanName(said) ?? 'file';
	const extension = usualExtension(type) ?? otherExtension;
	const isComplete = !extension || !/^[a-z\d]{1,10}$/i.test(extension) || hasExtension(name, type);
	return shortened(isComplete ? name : `${name}.${extension}`);
}

function hasExtension(name: string, type: string | undefined): boolean {
	const takesAny = usualExtension(type) === undefined || MANY_EXTENSIONS.test(type!);
	return typeByName(name) !== undefined || (takesAny && /[^.]\.(?=\d*[a-z])[a-z\d]{1,10}$/i.test(name));
}

function shortened(name: string): string {
	const extension = /[^.](\.[^. ]{1,10})$/.exec(name)?.[1] ?? '';
	const stem = [...name.slice(0, name.length - extension.length)];
	while (Buffer.byteLength(stem.join('') + extension) > LONGEST_NAME) stem.pop();
	return stem.join('') + extension;
}

/** The last part of an address, for people. */
export function nameInAddress({ pathname }: URL): string | undefined {
	const encoded = pathname.split('/').pop();
	try {
		return cleanName(decodeURIComponent(encoded!));
	} catch {
		return cleanName(encoded);
	}
}
