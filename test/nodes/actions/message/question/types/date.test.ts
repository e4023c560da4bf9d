import { readDay } from '../../../../../../nodes/SunshineConversations/actions/message/question/types/day';

/** A Wednesday. */
const NOW = '2027-03-10T12:00:00Z';

function read(text: string, language = 'en', isMonthFirst = false, timeZone = 'Europe/Lisbon') {
	return readDay(text, { isMonthFirst, languages: [language, 'en'], timeZone });
}

beforeEach(() => void jest.useFakeTimers({ now: new Date(NOW) }));
afterEach(() => void jest.useRealTimers());

it.each([
	['2027-12-24', '2027-12-24'],
	['2027/12/24', '2027-12-24'],
	['24.12.2027', '2027-12-24'],
	['24.12.27', '2027-12-24'],
	['24.12.85', '1985-12-24'],
	['24. 12.', '2027-12-24'],
	['24/12', '2027-12-24'],
	['3/4/2027', '2027-04-03'],
	['12/24/2027', '2027-12-24'],
	['２４／１２／２０２７', '2027-12-24'],
	['٢٤/١٢/٢٠٢٧', '2027-12-24'],
	['9.3.', '2028-03-09'],
	['10.3.', '2027-03-10'],
	['29.2.', '2028-02-29'],
	['24 December', '2027-12-24'],
	['December 24th, 2027', '2027-12-24'],
	['Friday, the 24th of December', '2027-12-24'],
	['24-Dec-2027', '2027-12-24'],
	['1 Sept', '2027-09-01'],
	['today', '2027-03-10'],
	['Tomorrow!', '2027-03-11'],
	['the day after tomorrow', '2027-03-12'],
	['yesterday', '2027-03-09'],
	['Friday', '2027-03-12'],
	['on friday please', '2027-03-12'],
	['Wed', '2027-03-17'],
])('"%s" is %s', (text, day) => {
	expect(read(text)).toBe(day);
});

it.each([
	['pt', 'amanha', '2027-03-11'],
	['pt', 'depois de amanhã', '2027-03-12'],
	['pt', 'na sexta', '2027-03-12'],
	['pt', 'Sexta-feira', '2027-03-12'],
	['pt', 'terça', '2027-03-16'],
	['pt', '1º de maio', '2027-05-01'],
	['pt', '24 de março de 2028', '2028-03-24'],
	['de', 'übermorgen', '2027-03-12'],
	['de', 'am Freitag', '2027-03-12'],
	['de', 'Fr', '2027-03-12'],
	['de', '1. März', '2028-03-01'],
	['de', 'Freitag, den 24. Dezember 2027', '2027-12-24'],
	['es', 'el viernes', '2027-03-12'],
	['es', 'mar', '2027-03-16'],
	['es', '16 mar', '2027-03-16'],
	['es', 'pasado mañana', '2027-03-12'],
	['fr', '1er mai', '2027-05-01'],
	['ja', '明日', '2027-03-11'],
	['ja', '明後日', '2027-03-12'],
	['ja', '金曜', '2027-03-12'],
	['ja', '12月24日', '2027-12-24'],
	['ja', '２０２７年１２月２４日', '2027-12-24'],
	['ko', '12월 24일', '2027-12-24'],
	['ru', '24 декабря', '2027-12-24'],
	['de', 'tomorrow', '2027-03-11'],
])('in %s, "%s" is %s', (language, text, day) => {
	expect(read(text, language)).toBe(day);
});

it.each([
	['3/4/2027', '2027-03-04'],
	['24/12/2027', '2027-12-24'],
	['12-24', '2027-12-24'],
])('with the month first, "%s" is %s', (text, day) => {
	expect(read(text, 'en', true)).toBe(day);
});

it.each([
	'',
	'soon',
	'31.2.2027',
	'29.2.2027',
	'32/1',
	'0.5.2027',
	'24',
	'December',
	'12/2027',
	'24.12.202',
	'Thursday, 24 December 2027',
	'Monday or Tuesday',
	'next Friday',
	'24.12. or 25.12.',
	'24.12.2027 10:00',
	'on',
])('"%s" is no day', (text) => {
	expect(read(text)).toBeUndefined();
});

it.each([
	['2027-03-10T23:30:00Z', 'Pacific/Auckland', '2027-03-11'],
	['2027-03-10T01:00:00Z', 'America/Los_Angeles', '2027-03-09'],
	// Clocks change at midnight: this day has no 0:00.
	['2027-09-05T12:00:00Z', 'America/Santiago', '2027-09-05'],
	['2027-12-31T23:30:00Z', 'Europe/Berlin', '2028-01-01'],
])('at %s in %s, it is %s', (now, timeZone, day) => {
	jest.setSystemTime(new Date(now));
	expect(read('today', 'en', false, timeZone)).toBe(day);
	expect(read(`${Number(day.slice(8))}.${Number(day.slice(5, 7))}.`, 'en', false, timeZone)).toBe(day);
});
