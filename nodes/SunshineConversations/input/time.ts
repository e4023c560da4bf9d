import { DateTime } from 'luxon';
import type { Fault } from './fault';
import { readText } from './text';

/** With a year of four digits in front: Luxon also takes `42` and `10:00` for times. */
const LIKE_ISO = /^\d{4}(-|\d{4}(T|$))/;

/** In milliseconds: a smaller number is a time in seconds, or no time at all. */
const LEAST_MILLISECONDS = 1e11;

/** In minutes: no clock on Earth is farther from UTC, and Luxon takes any number. */
const MOST_OFFSET = 16 * 60;

/** A function that writes an instant as the clocks of the zone show it: `2026-01-31 09:30:00`. */
export function clockOf(timeZone: string): (instant: number) => string {
	const [two, numeric] = ['2-digit', 'numeric'] as const;
	// Swedish is the locale that writes dates like this.
	const format = new Intl.DateTimeFormat('sv-SE', {
		timeZone,
		year: numeric,
		month: two,
		day: two,
		hour: two,
		minute: two,
		second: two,
	});
	return (instant) => format.format(instant);
}

/**
 * An instant in UTC, as the API takes times; undefined for an empty value. A time without a zone is one of this zone,
 * as in n8n's own nodes.
 */
export function readTimeIn(timeZone: string, value: unknown, fault: Fault): string | undefined {
	const text = readText(value, fault)?.trim();
	if (text === undefined) return undefined;
	const time = typeof value === 'number' ? ofMilliseconds(value) : ofText(text, timeZone);
	if (time?.isValid) return time.toJSDate().toISOString();
	throw fault('enter a date and time, e.g. 2026-01-31T09:30:00Z');
}

function ofMilliseconds(value: number): DateTime | undefined {
	const isInMilliseconds = value === 0 || Math.abs(value) >= LEAST_MILLISECONDS;
	return isInMilliseconds ? DateTime.fromMillis(value) : undefined;
}

/** ISO 8601, as databases write it, or as emails do. */
function ofText(text: string, zone: string): DateTime | undefined {
	const readers = LIKE_ISO.test(text) ? [DateTime.fromISO, DateTime.fromSQL] : [DateTime.fromRFC2822];
	const times = readers.map((read) => read(text, { zone, setZone: true }));
	return times.find(({ offset }) => Math.abs(offset) < MOST_OFFSET);
}
