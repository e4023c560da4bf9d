/** On one line. */
export function flat(text: string): string {
	return text.replace(/[\s\u0085]+/g, ' ').trim();
}
