/** Small letters with plain digits, without what people add or leave out around: stops, quotation marks, several blanks. */
export function inWords(text: string): string {
	const letters = digitsOf(text.normalize('NFKC')).replace(DECORATION, '').toLowerCase().trim();
	// Where nothing else was written, a sign says something: "?"
	return letters.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '').replace(/\s+/g, ' ') || letters;
}

/** Without the accents, which many leave out on a phone. Other scripts keep their marks: these make other words. */
export function withoutAccents(text: string): string {
	return text
		.normalize('NFD')
		.replace(/(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '')
		.normalize('NFC');
}

/** With the digits 0 to 9 for those of other scripts. */
export function digitsOf(text: string): string {
	return text.replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)));
}

/** How a picture is shown, its skin colour, and the frame of a keycap. */
const DECORATION = /[\p{Variation_Selector}\p{Emoji_Modifier}\u20e3]/gu;

/** The digits of each script stand in a row, from zero on. */
function valueOf(digit: string): number {
	const code = digit.codePointAt(0)!;
	let zero = code;
	while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
	return code - zero;
}
