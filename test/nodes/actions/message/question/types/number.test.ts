import { readNumber } from '../../../../../../nodes/SunshineConversations/actions/message/question/types/decimal';
import { number } from '../../../../../../nodes/SunshineConversations/actions/message/question/types/number';
import { judgeText } from './judgeText';

it.each([
	['12', 12],
	[' 12. ', 12],
	['+12', 12],
	['- 5', -5],
	['−5', -5],
	['1,5', 1.5],
	['1.5', 1.5],
	['.5', 0.5],
	['0,125', 0.125],
	['1 234', 1234],
	['1 234,50', 1234.5],
	['1\u00a0234\u202f567', 1234567],
	["1'234.50", 1234.5],
	['1’234', 1234],
	['1.234.567', 1234567],
	['1,234,567.89', 1234567.89],
	['1.234,5', 1234.5],
	['12,34,567', 1234567],
	['€ 12.50', 12.5],
	['50 €', 50],
	['１２', 12],
	['１，５', 1.5],
	['٣٫٥', 3.5],
	['१२', 12],
	['1.2345', 1.2345],
	['0012', 12],
])('"%s" is %d', (text, expected) => {
	expect(readNumber(text)).toBe(expected);
});

it.each([
	'',
	'twelve',
	'1.234',
	'1,234',
	'1 2',
	'10 20',
	'2\n5',
	'1-2',
	'1/2',
	'1.2.3',
	'1,23,4',
	'12 34 567',
	'1 234.567,8',
	'5k',
	'5 mil',
	'2 million',
	'1e5',
	'Infinity',
	'0x10',
	'12%3',
])('"%s" is none, or could be two', (text) => {
	expect(readNumber(text)).toBeUndefined();
});

it('takes a thousand for one where it must be whole', () => {
	expect(judgeText(number, '1.234', { wholeNumbers: true })).toEqual({ answer: 1234 });
	expect(judgeText(number, '1.5', { wholeNumbers: true })).toBeUndefined();
});

it('keeps within its limits, both included', () => {
	const rules = { smallestNumber: 1, largestNumber: 5 };
	expect([0, 1, 5, 6].map((given) => judgeText(number, String(given), rules)?.answer)).toEqual([
		undefined,
		1,
		5,
		undefined,
	]);
});

it.each([
	[{}, 'Please answer with a number, e.g. 12.'],
	[{ wholeNumbers: true }, 'Please answer with a whole number, e.g. 12.'],
	[{ smallestNumber: 0 }, 'Please answer with a number from 0 up.'],
	[{ largestNumber: 9 }, 'Please answer with a number up to 9.'],
	[{ smallestNumber: 0, largestNumber: 9 }, 'Please answer with a number from 0 to 9.'],
])('with %j it asks again by "%s"', (rules, sentence) => {
	expect(number.retryMessage(rules)).toBe(sentence);
});
