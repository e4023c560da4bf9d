import { Info } from 'luxon';
import { withoutAccents } from '../words';

/** By which a short form such as "sept" is known. */
const SHORTEST = 3;

/** English has no single word for it. */
const DAY_AFTER_TOMORROW = /^(the )?day after tomorrow$/;

/** How many days from today: today, tomorrow, yesterday and, where the language has words for them, the days beyond. */
export function nearDay(entered: string, language: string): number | undefined {
	if (DAY_AFTER_TOMORROW.test(entered)) return 2;
	const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
	return [0, 1, 2, -1, -2].find((distance) => fold(words.format(distance, 'day')) === entered);
}

/** 1 to 12. */
export function monthOf(word: string, locale: string): number | undefined {
	const [, counted] = /^(\d{1,2})月$/.exec(word) ?? [];
	if (counted !== undefined) return Number(counted);
	const lists = [
		Info.months('long', { locale }),
		Info.monthsFormat('long', { locale }),
		Info.months('short', { locale }),
	];
	return placeIn(lists, word);
}

/** 1 for Monday. */
export function weekdayOf(word: string, locale: string): number | undefined {
	const lists = [Info.weekdays('long', { locale }), Info.weekdays('short', { locale })];
	return placeIn(lists, word.replace(/^(.)曜$/u, '$1曜日').replace(/^(周|星期)天$/u, '$1日'));
}

/** By the whole name or one of its short forms; undefined if several begin so. */
function placeIn(lists: string[][], word: string): number | undefined {
	const exact = lists.map((names) => names.findIndex((name) => fold(name) === word)).find((at) => at >= 0);
	if (exact !== undefined) return exact + 1;
	if (word.length < SHORTEST) return undefined;
	const [first, ...others] = lists[0]!.flatMap((name, index) => (fold(name).startsWith(word) ? [index] : []));
	return first === undefined || others.length > 0 ? undefined : first + 1;
}

function fold(name: string): string {
	return withoutAccents(name.toLowerCase()).replace(/\.$/, '');
}
