import { firstVisible } from '../visible';

/** Blanks, and characters that look like one. */
const GAP = /[\s\u115f\u1160\u2800\u3164\uffa0]+/;

/** Characters around a name that belong to the text and not to it. */
const AROUND = /^[\p{Cf}\p{Cc}]+|[\p{Cf}\p{Cc},;:]+$/gu;

/** What to call somebody: the given name, else the first word of the first name that shows one. */
export function firstName(givenName: unknown, ...names: unknown[]): string | undefined {
	const given = firstVisible(givenName)?.trim();
	if (given !== undefined && isName(given)) return given;
	return names.map(firstWord).find((word) => word !== undefined && isName(word));
}

/** Emoji and dashes in front of a name are no word. */
function firstWord(name: unknown): string | undefined {
	const words = firstVisible(name)?.split(GAP) ?? [];
	return words.find((word) => /[\p{L}\p{N}]/u.test(word))?.replace(AROUND, '');
}

/** Channels give a phone number or an email address where they know no name. */
function isName(text: string): boolean {
	return /\p{L}/u.test(text) && !text.includes('@') && !/\+\p{Nd}|\p{Nd}{4}/u.test(text);
}
