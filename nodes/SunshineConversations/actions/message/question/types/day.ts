import { DateTime, Info } from 'luxon';

export interface Reading {
	isMonthFirst: boolean;
	/** Codes of languages, the customers' first. */
	languages: string[];
	/** By which it is today. */
	timeZone: string;
}

const ISO = ['yyyy-M-d', 'yyyy/M/d', 'yyyy.M.d'];
const DAY_FIRST = ['d M yyyy', 'd M yy', 'd M'];
const MONTH_FIRST = ['M d yyyy', 'M d yy', 'M d'];
const WITH_NAMES = [
	'd MMMM yyyy',
	'd MMM yyyy',
	'd MMMM',
	'd MMM',
	'MMMM d yyyy',
	'MMM d yyyy',
	'MMMM d',
	'MMM d',
];

/** A day as people write it, as `2027-12-24`: without a year the next one, a weekday the next one from tomorrow on. */
export function readDay(text: string, { isMonthFirst, languages, timeZone }: Reading): string | undefined {
	const today = DateTime.now().setZone(timeZone).startOf('day');
	const entered = text
		.normalize('NFKC')
		.trim()
		.toLowerCase()
		.replace(/[\s.,!?]+$/, '');
	for (const language of languages) {
		const named = nearDay(entered, language, today) ?? weekday(entered, language, today);
		if (named) return named.toISODate() ?? undefined;
	}
	const numeric = [...ISO, ...(isMonthFirst ? MONTH_FIRST : DAY_FIRST)];
	const plain = entered.replace(/^(?!\d{4})(\d{1,2})[./\s-]+(\d{1,2})(?=[./\s-]|$)[./\s-]*/, '$1 $2 ').trim();
	const found = parse(plain, numeric, 'en', today);
	if (found) return found;
	for (const language of languages) {
		const written = parse(withoutWeekday(entered, language), WITH_NAMES, language, today);
		if (written) return written;
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

/** Today, tomorrow and, where the language has a word for it, the day after. */
function nearDay(entered: string, language: string, today: DateTime): DateTime | undefined {
	const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
	const days = [0, 1, 2].find((distance) => words.format(distance, 'day').toLowerCase() === entered);
	return days === undefined ? undefined : today.plus({ days });
}

function weekday(entered: string, language: string, today: DateTime): DateTime | undefined {
	const name = entered.replace(/^(on|next|this)\s+/, '');
	const day = weekdayNames(language).find(([names]) => names.includes(name))?.[1];
	if (day === undefined) return undefined;
	return today.plus({ days: ((day - today.weekday + 6) % 7) + 1 });
}

function weekdayNames(locale: string): Array<[names: string[], day: number]> {
	const [long, short] = (['long', 'short'] as const).map((length) => Info.weekdays(length, { locale }));
	return long!.map((name, index) => [
		[name, short![index]!].map((one) => one.toLowerCase().replace(/\.$/, '')),
		index + 1,
	]);
}

/** "Friday, the 24th of December" → "24 december" */
function withoutWeekday(entered: string, language: string): string {
	const names = weekdayNames(language).flatMap(([ofDay]) => ofDay);
	return entered
		.replace(/(\d)(st|nd|rd|th)\b/g, '$1')
		.split(/[\s,.]+/)
		.filter((word) => !names.includes(word) && !['on', 'the', 'of', 'de'].includes(word))
		.join(' ');
}

function parse(text: string, formats: string[], locale: string, today: DateTime): string | undefined {
	for (const format of formats) {
		const day = DateTime.fromFormat(text, format, { locale, zone: today.zone });
		if (!day.isValid) continue;
		if (/y/.test(format)) return day.toISODate();
		// Luxon takes this year.
		return (day < today ? day.plus({ years: 1 }) : day).toISODate();
	}
	return undefined;
}
