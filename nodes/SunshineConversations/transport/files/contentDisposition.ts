import { cleanName } from '../../vocabulary/files/fileName';

/** A parameter as RFC 6266 has it: `name="quoted"` or `name=token`. */
const PARAMETER = /;\s*([\w!#$&+.^`|~-]+\*?)\s*=\s*(?:"((?:\\.|[^"\\])*)"|([^;]*))/g;

/** The file's name in a `Content-Disposition` header; `filename*` counts for more than `filename`. */
export function nameInDisposition(header: unknown): string | undefined {
	if (typeof header !== 'string') return undefined;
	const parameters = new Map(
		[...`;${header}`.matchAll(PARAMETER)].map(([, name, quoted, token]) => [
			name!.toLowerCase(),
			// Only these two are escaped in practice: a backslash else belongs to a path of Windows.
			quoted?.replace(/\\(["\\])/g, '$1') ?? token!.trim().replace(/^"|"$/g, ''),
		]),
	);
	return (
		cleanName(decodeExtended(parameters.get('filename*'))) ?? cleanName(asUtf8(parameters.get('filename')))
	);
}

/** RFC 8187: `UTF-8'en'%e2%82%ac.txt` */
function decodeExtended(value: string | undefined): string | undefined {
	const [, charset, encoded] = /^(UTF-8|ISO-8859-1)'[^']*'(.*)$/i.exec(value ?? '') ?? [];
	if (!charset || !encoded) return undefined;
	const bytes = encoded.replace(/%([\da-f]{2})/gi, (_, hex: string) =>
		String.fromCharCode(parseInt(hex, 16)),
	);
	return /^utf/i.test(charset) ? asUtf8(bytes) : bytes;
}

/** Header values come as one character per byte; most hosts mean UTF-8. */
function asUtf8(bytes: string | undefined): string | undefined {
	if (bytes === undefined) return undefined;
	const text = Buffer.from(bytes, 'latin1').toString('utf8');
	return text.includes('\uFFFD') ? bytes : text;
}
