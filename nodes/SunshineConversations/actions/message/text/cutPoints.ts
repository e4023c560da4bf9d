import { segmentsOf } from './segments';

/** A place to cut a text: what is between `from` and `to` is white space, and falls out. */
export interface CutPoint {
	from: number;
	to: number;
	/** The higher, the better to cut at. */
	rank: number;
}

interface Range {
	start: number;
	end: number;
}

const RANKS = { anywhere: 0, word: 1, sentence: 2, paragraph: 3, end: Infinity };
/** For what had better not be cut. */
const DISADVANTAGE = 10;

/** All but what must not be torn from its neighbours, such as the no-break space. */
const WHITE = /^[^\S\u00a0\u202f\ufeff]+$/;

// The lengths keep the search short in texts that are made to prolong it; the API's own are shorter.
/** Must not be cut. Scripts that are written without spaces begin the next word right behind an address. */
const WHOLE = [
	/[%!]?\[[^\]]{0,500}\]\([^)]{0,2100}\)/g,
	/&\(\([^]{0,4096}?\)\)&|%\(\([^]{0,500}?\)\)%|%\{\{[^]{0,500}?\}\}%/g,
	/(?:\b[a-z][a-z\d+.-]{0,30}:\/\/|\bwww\.|\bmailto:|\btel:)(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{M}\p{N}]|[-.~_:/?#[\]@!$&'()*+,;=%])+/giu,
];

/** Had better not be cut: Markdown whose marks show when they have lost their partners. */
const MARKED = [/(```|\*\*|__|~~|`)[^]{1,4096}?\1/g];

/**
 * Where a text can be cut, in order; the first one is its beginning, the last one its end. None is inside a link, a
 * shorthand of the API, or a character as people see it, unless that is longer than `longest`.
 */
export function findCutPoints(text: string, longest: number, isMarkdown: boolean): CutPoint[] {
	const isWhole = insideOf(text, WHOLE);
	const isMarked = insideOf(text, isMarkdown ? MARKED : []);
	const beginnings = new Set(Array.from(segmentsOf(text, 'sentence'), ({ index }) => index));

	const points: CutPoint[] = [];
	let from: number | undefined;
	for (const { index: to, segment } of charactersOf(text, longest)) {
		const begin = from ?? to;
		if (WHITE.test(segment)) {
			from = begin;
			continue;
		}
		from = undefined;
		if (isWhole(begin, to)) continue;
		const rank = rankOf(text.slice(begin, to), beginnings.has(to));
		points.push({ from: begin, to, rank: isMarked(begin, to) ? rank - DISADVANTAGE : rank });
	}
	points.push({ from: from ?? text.length, to: text.length, rank: RANKS.end });
	return points;
}

/** Characters as people see them; of those that are too long, their code points. */
function* charactersOf(text: string, longest: number): Generator<{ index: number; segment: string }> {
	for (const { index, segment } of segmentsOf(text, 'grapheme')) {
		const points = [...segment];
		if (points.length <= longest) {
			yield { index, segment };
			continue;
		}
		let at = index;
		for (const point of points) {
			yield { index: at, segment: point };
			at += point.length;
		}
	}
}

function rankOf(white: string, beginsSentence: boolean): number {
	if (/\n[^\n]*\n|\u2029/.test(white)) return RANKS.paragraph;
	if (beginsSentence || /[\n\r\u2028]/.test(white)) return RANKS.sentence;
	return white === '' ? RANKS.anywhere : RANKS.word;
}

/** Whether a cut point is inside of something that one of the patterns finds; to be asked for points in order. */
function insideOf(text: string, patterns: RegExp[]): (from: number, to: number) => boolean {
	const searches = patterns.map((pattern) => ({ ranges: rangesOf(text, pattern), next: 0 }));
	return (from, to) =>
		searches.some((search) => {
			while (search.ranges[search.next] && search.ranges[search.next]!.end <= from) search.next++;
			const range = search.ranges[search.next];
			return range !== undefined && range.start < to && range.end > from;
		});
}

function rangesOf(text: string, pattern: RegExp): Range[] {
	return Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
		start: index,
		end: index + match.length,
	}));
}
