/** Blanks and what nobody sees: control and zero-width characters, halves of emoji, fillers, the empty cell of Braille. */
const UNSEEN = /^[\s\p{Cc}\p{Cf}\p{Surrogate}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb]*$/u;

/** Whether there is nothing to be seen in a text. */
export function isBlank(text: string): boolean {
	return UNSEEN.test(text);
}

/** The first text that shows anything: a blank name is no name. */
export function firstVisible(...texts: unknown[]): string | undefined {
	return texts.find((text): text is string => typeof text === 'string' && !isBlank(text));
}
