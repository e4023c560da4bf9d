/** Blanks and what nobody sees: control and zero-width characters, fillers, the empty cell of Braille. */
const UNSEEN = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** The first text that shows anything: a blank name is no name. */
export function firstVisible(...texts: unknown[]): string | undefined {
	return texts.find((text): text is string => typeof text === 'string' && !UNSEEN.test(text));
}
