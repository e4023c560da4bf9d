import type { Fault } from './fault';
import { readText, toText } from './text';

/** `2026-01-31`, `2026-01-31T09:30` and so on. The editor's date picker gives no time zone. */
const WITHOUT_ZONE = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?$/;

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

/** Like `readTime`; a time without a zone is one of this zone, as in n8n's own nodes. */
export function readTimeIn(timeZone: string, value: unknown, fault: Fault): string | undefined {
	const [, date, time = '00:00'] = WITHOUT_ZONE.exec(toText(value)?.trim() ?? '') ?? [];
	if (date === undefined) return readTime(value, fault);
	const shown = Date.parse(`${date}T${time}Z`);
	return Number.isNaN(shown) ? readTime(value, fault) : new Date(toInstant(shown, timeZone)).toISOString();
}

/** Turns a local time of the zone into an instant; `shown` is that local time read as UTC. */
function toInstant(shown: number, timeZone: string): number {
	const clock = clockOf(timeZone);
	const offsetAt = (instant: number): number => {
		const seconds = Math.floor(instant / 1000) * 1000;
		return Date.parse(`${clock(seconds).replace(' ', 'T')}Z`) - seconds;
	};
	// The second look is for the hours in which the clocks are put forward or back.
	return shown - offsetAt(shown - offsetAt(shown));
}

/** Undefined for an empty value. The API takes times in UTC only. */
export function readTime(value: unknown, fault: Fault): string | undefined {
	const text = readText(value, fault);
	if (text === undefined) return undefined;
	const time = new Date(typeof value === 'number' ? value : text);
	if (!Number.isNaN(time.getTime()) && !isInSeconds(value)) return time.toISOString();
	throw fault('enter a date and time, e.g. 2026-01-31T09:30:00Z');
}

/** A number of seconds since 1970, for a time in this century; in milliseconds it would be of 1970 to 1973. */
function isInSeconds(value: unknown): boolean {
	return typeof value === 'number' && value >= 1e9 && value < 1e11;
}
