import fc from 'fast-check';
import { DateTime } from 'luxon';
import { clockOf, readTimeIn } from '../../../nodes/SunshineConversations/input/time';

const fault = (whatToChange: string) => new Error(whatToChange);

it.each<[string, string, unknown, string]>([
	['a time without a zone, in winter', 'Europe/Lisbon', '2026-01-31T09:30:00', '2026-01-31T09:30:00.000Z'],
	['a time without a zone, in summer', 'Europe/Lisbon', '2026-07-31T09:30:00', '2026-07-31T08:30:00.000Z'],
	['a day', 'America/New_York', '2026-01-31', '2026-01-31T05:00:00.000Z'],
	[
		'a time with a blank and without seconds',
		'Asia/Kolkata',
		' 2026-01-31 09:30 ',
		'2026-01-31T04:00:00.000Z',
	],
	['milliseconds', 'Asia/Kolkata', '2026-01-31T09:30:00.25', '2026-01-31T04:00:00.250Z'],
	[
		'microseconds, as Python writes them',
		'Asia/Kolkata',
		'2026-01-31T09:30:00.250999',
		'2026-01-31T04:00:00.250Z',
	],
	[
		'an hour before the clocks go forward',
		'Europe/Lisbon',
		'2026-03-29T00:30:00',
		'2026-03-29T00:30:00.000Z',
	],
	[
		'an hour after the clocks went forward',
		'Europe/Lisbon',
		'2026-03-29T02:30:00',
		'2026-03-29T01:30:00.000Z',
	],
	['a week and its day', 'America/New_York', '2026-W05-6', '2026-01-31T05:00:00.000Z'],
	['a day of the year', 'America/New_York', '2026-031', '2026-01-31T05:00:00.000Z'],
	['a time as calendars write it', 'America/New_York', '20260131T093000', '2026-01-31T14:30:00.000Z'],
	[
		'a time as databases write it',
		'Asia/Kolkata',
		'2026-01-31 09:30:00.25 +01:00',
		'2026-01-31T08:30:00.250Z',
	],
	[
		'a time as emails write it',
		'Asia/Kolkata',
		'Sat, 31 Jan 2026 09:30:00 +0100',
		'2026-01-31T08:30:00.000Z',
	],
	['a time with a zone', 'Asia/Kolkata', '2026-01-31T09:30:00+01:00', '2026-01-31T08:30:00.000Z'],
	['a time in UTC', 'Asia/Kolkata', '2026-01-31T09:30:00Z', '2026-01-31T09:30:00.000Z'],
	['milliseconds since 1970', 'Asia/Kolkata', 1_769_851_800_000, '2026-01-31T09:30:00.000Z'],
	[
		'what $now gives',
		'Asia/Kolkata',
		DateTime.fromISO('2026-01-31T09:30:00', { zone: 'Europe/Berlin' }),
		'2026-01-31T08:30:00.000Z',
	],
	['a date of JavaScript', 'Asia/Kolkata', new Date('2026-01-31T09:30:00Z'), '2026-01-31T09:30:00.000Z'],
])('reads %s', (_, timeZone, value, instant) => expect(readTimeIn(timeZone, value, fault)).toBe(instant));

it('takes an empty text for nothing, and refuses what is no time', () => {
	expect(readTimeIn('UTC', '', fault)).toBeUndefined();
	expect(() => readTimeIn('UTC', [2026], fault)).toThrow('not an object or a list');
	expect(() => readTimeIn('UTC', new Date('tomorrow'), fault)).toThrow('must give a text');
	expect(() => readTimeIn('UTC', DateTime.fromISO('tomorrow'), fault)).toThrow('must give a text');
});

it.each([
	'tomorrow',
	'42',
	42,
	'2026',
	'1769851800000',
	'10:00',
	'10:00 PM',
	'01/02/2026',
	'1.2.2026',
	'2026-02-30',
	'20260230',
	'2026-13-01',
	'2026-W54',
	'2026-01-31T25:00',
	'2026-01-31 10:00 PM',
	'2026-01-31T09:30:00+25:00',
	'Jan 31, 2026',
	'Sat Jan 31 2026 09:30:00',
	'31 Jan 2026 09:30',
])('refuses %j, and does not read it by the clock of the machine', (value) =>
	expect(() => readTimeIn('Asia/Kolkata', value, fault)).toThrow('enter a date and time'),
);

it.each(['2026-03-08T02:30', '2026-11-01T01:30'])(
	'takes %s, which the clocks of New York skip or show twice, as n8n does',
	(value) => {
		const zone = 'America/New_York';
		const instant = DateTime.fromISO(value, { zone }).toUTC().toISO();
		expect(readTimeIn(zone, value, fault)).toBe(instant);
	},
);

it('does not take seconds since 1970 for milliseconds', () => {
	expect(() => readTimeIn('UTC', 1_769_851_800, fault)).toThrow('enter a date and time');
	expect(readTimeIn('UTC', 0, fault)).toBe('1970-01-01T00:00:00.000Z');
	expect(readTimeIn('UTC', '1971-01-01', fault)).toBe('1971-01-01T00:00:00.000Z');
});

it('reads what the clock of any zone shows as an instant at which it shows that', () => {
	const zones = ['Europe/Lisbon', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia'];
	// Luxon starts from today's distance to UTC, which in Apia was another day's until 2012.
	const date = fc.date({ min: new Date('2012-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
	fc.assert(
		fc.property(date, fc.constantFrom(...zones), (instant, timeZone) => {
			const shown = clockOf(timeZone)(instant.getTime());
			const read = readTimeIn(timeZone, shown, fault)!;
			expect(clockOf(timeZone)(Date.parse(read))).toBe(shown);
		}),
	);
});
