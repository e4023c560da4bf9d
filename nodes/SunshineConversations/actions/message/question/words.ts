/** Small letters, without what people add or leave out: stops, quotation marks, accents, several blanks. */
export function inWords(text: string): string {
	const letters = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return letters.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '').replace(/\s+/g, ' ');
}
