import { LONGEST_TEXT } from '../content/postable';
import { findCutPoints } from './cutPoints';

/** `<p></p>`, at the least. */
const HTML_AROUND = 8;
/** Characters that stay as they are when the API makes HTML of Markdown. */
const PLAIN = /[a-z\d .,;?]/i;
/** The most that any other character can become. */
const HTML_OF_MARK = 8;

/**
 * Cuts a text into parts of up to `longest` characters: between paragraphs if there are any, else sentences, else
 * words, else anywhere. The parts have no white space at their ends, and between two parts there was nothing but white
 * space: with it they are the text again. A link or a shorthand that is longer stays whole, as one part that is too
 * long. A text that fits is left as it is.
 */
export function splitText(text: string, longest: number, isMarkdown = false): string[] {
	if (reach(text, 0, longest, isMarkdown) === text.length) return [text];
	const points = findCutPoints(text, longest, isMarkdown);
	const parts: string[] = [];
	let start = points[0]!.to;
	let next = 1;
	while (start < text.length) {
		const farthest = reach(text, start, longest, isMarkdown);
		let best = next;
		for (let at = next; at < points.length && points[at]!.from <= farthest; at++) {
			if (points[at]!.rank >= points[best]!.rank) best = at;
		}
		const { from, to } = points[best]!;
		const part = text.slice(start, from);
		// A no-break space can stand alone, and nobody wants it as a message.
		if (part.trim() !== '') parts.push(part);
		start = to;
		next = best + 1;
	}
	return parts;
}

/**
 * The index behind the last character that fits. Of Markdown, the API limits the HTML that it makes of it, too: its
 * length is estimated, on the safe side.
 */
function reach(text: string, start: number, longest: number, isMarkdown: boolean): number {
	let end = start;
	let html = HTML_AROUND;
	for (let count = 0; count < longest && end < text.length; count++) {
		const character = String.fromCodePoint(text.codePointAt(end)!);
		if (isMarkdown) html += PLAIN.test(character) || character > '\x7f' ? character.length : HTML_OF_MARK;
		if (html > LONGEST_TEXT) break;
		end += character.length;
	}
	return end;
}
