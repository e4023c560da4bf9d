interface Segment {
	index: number;
	segment: string;
}

/** In UTF-16 units. */
const PIECE = 256;

/**
 * What `Intl.Segmenter` finds in a text. V8 puts a copy of the whole text into each segment, so it is given a long text
 * in pieces; the last segment of a piece may go on in the next one, and is looked for again.
 */
export function* segmentsOf(text: string, granularity: 'grapheme' | 'sentence'): Generator<Segment> {
	const segmenter = new Intl.Segmenter('en', { granularity });
	let start = 0;
	let length = PIECE;
	while (start < text.length) {
		const end = start + length;
		const segments = Array.from(segmenter.segment(text.slice(start, end)), ({ index, segment }) => ({
			index: start + index,
			segment,
		}));
		const unfinished = end < text.length ? segments.pop() : undefined;
		yield* segments;
		length = segments.length > 0 ? PIECE : 2 * length;
		start = unfinished?.index ?? text.length;
	}
}
