import { DateTime } from 'luxon';
import { digitsOf, withoutAccents } from '../words';
import { monthOf, nearDay, weekdayOf } from './dayNames';

export interface Reading {
	isMonthFirst: boolean;
	/** Codes of languages, the customers' first. */
	languages: string[];
	/** By which it is today. */
	timeZone: string;
}

interface Day {
	year?: number;
	month: number;
	day: number;
}

/** Words around a date that say nothing of it. */
const AROUND =
	/^(on|the|of|this|am|den|der|kommenden|de|do|da|em|no|na|del|el|la|le|dia|il|op|pa|feira|please)$/;

/** A 29 February without a year may be eight years away. */
const YEARS_AHEAD = 8;

/** A day as people write it, as `2027-12-24`: without a year the next one, a weekday the next one from tomorrow on. */
export function readDay(text: string, { isMonthFirst, languages, timeZone }: Reading): string | undefined {
	const { year, month, day } = DateTime.now().setZone(timeZone);
	// Days of the calendar, which have no hours to lose or gain.
	const today = DateTime.utc(year, month, day);
	const entered = fold(text);
	for (const language of languages) {
		const near = nearDay(entered, language);
		if (near !== undefined) return today.plus({ days: near }).toISODate() ?? undefined;
		const found = readIn(wordsOf(entered), language, isMonthFirst, today);
		if (found) return found.toISODate() ?? undefined;
	}
	return undefined;
}

/** Of an instant, in the zone. */
export function dayIn(instant: string, timeZone: string): string {
	return DateTime.fromISO(instant, { zone: timeZone }).toISODate() ?? instant.slice(0, 10);
}

export function isLanguage(code: string): boolean {
	try {
		return Intl.DateTimeFormat.supportedLocalesOf(code).length > 0;
	} catch {
		return false;
	}
}

function fold(text: string): string {
	const plain = withoutAccents(digitsOf(text.normalize('NFKC'))).toLowerCase();
	return plain.trim().replace(/[\s.,!?。、！]+$/u, '');
}

/** "Friday, the 24th of December" → "friday", "24", "december"; 2027年12月24日 → "2027", "12", "24" */
function wordsOf(entered: string): string[] {
	return entered
		.replace(/(?:(\d{4})\s*[年년]\s*)?(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号號일]?/u, (_, y = '', m, d) =>
			y === '' ? `${m}月 ${d}` : `${y} ${m} ${d}`,
		)
		.replace(/(\d)(st|nd|rd|th|er|e|o|a)(?=[\s.,]|$)/g, '$1')
		.split(/[\s,./()]+|(?<=\d)-|-(?=\d|feira)/)
		.filter((word) => word !== '' && !AROUND.test(word));
}

/** Undefined also where the weekday belongs to another day. */
function readIn(
	words: string[],
	language: string,
	isMonthFirst: boolean,
	today: DateTime,
): DateTime | undefined {
	const numbers = words.filter((word) => /^\d{1,4}$/.test(word));
	const names = words.filter((word) => !numbers.includes(word));
	// In Spanish, "mar" is March and Tuesday.
	const month = names.find((name) => monthOf(name, language) !== undefined && numbers.length > 0);
	const weekdays = names.filter((name) => name !== month).map((name) => weekdayOf(name, language));
	const [weekday, ...others] = weekdays;
	if (others.length > 0 || weekdays.includes(undefined)) return undefined;
	if (names.length === words.length) {
		return weekday === undefined ? undefined : today.plus({ days: ((weekday - today.weekday + 6) % 7) + 1 });
	}
	const orders =
		month === undefined ? numeric(numbers, isMonthFirst) : named(numbers, monthOf(month, language)!);
	const found = orders.map((day) => onCalendar(day, today)).find((day) => day !== undefined);
	return weekday === undefined || found?.weekday === weekday ? found : undefined;
}

/** What the numbers may mean, the likeliest first: the other order only counts where this one is no day. */
function numeric(numbers: string[], isMonthFirst: boolean): Day[] {
	const [one = '', two = '', three] = numbers;
	if (numbers.length < 2 || numbers.length > 3) return [];
	if (one.length === 4) return three === undefined ? [] : [{ year: +one, month: +two, day: +three }];
	if (one.length > 2 || two.length > 2) return [];
	const year = yearOf(three);
	const dayFirst = { ...year, day: +one, month: +two };
	const monthFirst = { ...year, month: +one, day: +two };
	return isMonthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
}

function named(numbers: string[], month: number): Day[] {
	const [one = '', two, ...others] = numbers;
	if (others.length > 0) return [];
	if (one.length === 4 && two !== undefined) return [{ year: +one, month, day: +two }];
	return [{ ...yearOf(two), month, day: +one }];
}

/** With two digits it is not more than 60 years in this century. */
function yearOf(number: string | undefined): { year?: number } {
	if (number === undefined) return {};
	if (number.length === 2) return { year: +number + (+number > 60 ? 1_900 : 2_000) };
	return { year: number.length === 4 ? +number : NaN };
}

function onCalendar({ year, month, day }: Day, today: DateTime): DateTime | undefined {
	const years =
		year === undefined ? Array.from({ length: YEARS_AHEAD + 1 }, (_, ahead) => today.year + ahead) : [year];
	const days = years.filter(Number.isInteger).map((one) => DateTime.utc(one, month, day));
	return days.find((one) => one.isValid && (year !== undefined || one >= today));
}
