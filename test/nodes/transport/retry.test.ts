import type { IHttpRequestMethods, IN8nHttpFullResponse } from 'n8n-workflow';
import type { Outcome } from '../../../nodes/SunshineConversations/transport/apiRequest';
import { retryDelay } from '../../../nodes/SunshineConversations/transport/retry';
import { connectionError } from '../fakeApi';

const answer = (statusCode: number, retryAfter?: unknown): Outcome => ({
	answer: {
		statusCode,
		headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter },
		body: {},
	} as IN8nHttpFullResponse,
});
const broken = (code: string, syscall?: string): Outcome => ({
	connectionError: connectionError(code, syscall),
});
/** What Node throws when no address of a host can be reached. */
const allAddresses = (...causes: Error[]): Outcome => ({
	connectionError: Object.assign(new AggregateError(causes), { code: 'EHOSTUNREACH' }),
});
const failed = (syscall: string) => Object.assign(new Error(), { code: 'EHOSTUNREACH', syscall });

/** How often the request is sent when the outcome never changes. */
const attempts = (method: IHttpRequestMethods, outcome: Outcome): number => {
	let attempt = 1;
	while (retryDelay(method, attempt, outcome) !== undefined) attempt++;
	return attempt;
};

it.each<[IHttpRequestMethods, number, string, Outcome]>([
	['POST', 6, '429', answer(429)],
	['GET', 6, '429', answer(429)],
	['GET', 4, '502', answer(502)],
	['DELETE', 4, '503', answer(503)],
	['PATCH', 4, '504', answer(504)],
	['POST', 1, '502', answer(502)],
	['POST', 1, '503', answer(503)],
	['GET', 1, '500', answer(500)],
	['GET', 1, '404', answer(404)],
	['GET', 4, 'ECONNRESET', broken('ECONNRESET')],
	['GET', 4, 'ETIMEDOUT', broken('ETIMEDOUT')],
	['GET', 1, 'ENOTFOUND', broken('ENOTFOUND')],
	['GET', 1, 'an error of another kind', { connectionError: new Error('Key ID: enter …') }],
	['POST', 1, 'ECONNRESET', broken('ECONNRESET')],
	['POST', 1, 'ETIMEDOUT', broken('ETIMEDOUT')],
	['POST', 4, 'ECONNREFUSED, when nothing was sent', broken('ECONNREFUSED')],
	['POST', 4, 'EAI_AGAIN, when nothing was sent', broken('EAI_AGAIN')],
	['POST', 4, 'EHOSTUNREACH while connecting', broken('EHOSTUNREACH', 'connect')],
	['POST', 4, 'ETIMEDOUT while connecting', broken('ETIMEDOUT', 'connect')],
	['POST', 4, 'EHOSTUNREACH at all addresses', allAddresses(failed('connect'), failed('connect'))],
	[
		'POST',
		1,
		'EHOSTUNREACH at all addresses, one of which was reached',
		allAddresses(failed('connect'), failed('read')),
	],
	['POST', 1, 'EHOSTUNREACH while reading', broken('EHOSTUNREACH', 'read')],
	['POST', 1, 'EHOSTUNREACH while writing', broken('EHOSTUNREACH', 'write')],
	['POST', 1, 'EHOSTUNREACH, when nobody knows when', broken('EHOSTUNREACH')],
	['POST', 1, 'ENETUNREACH while reading', broken('ENETUNREACH', 'read')],
	['GET', 4, 'EHOSTUNREACH while reading', broken('EHOSTUNREACH', 'read')],
	['GET', 1, 'a file that is gone', broken('ENOENT', 'open')],
])('%s is sent at most %i times after %s', (method, expected, _, outcome) => {
	expect(attempts(method, outcome)).toBe(expected);
});

describe('the wait', () => {
	beforeEach(() => jest.useFakeTimers({ now: new Date('2026-01-05T10:00:00Z') }));
	afterEach(() => jest.useRealTimers().restoreAllMocks());

	it.each([
		['2', 2_000],
		['0', 0],
		[' 2 ', 2_000],
		[2, 2_000],
		['1.5', 1_500],
		['5, 10', 10_000],
		['10,5', 10_000],
		[['5', '10'], 10_000],
		['5, 100', undefined],
		['99999999999999999999999', undefined],
		['Monday, 05-Jan-2026 10:00:07 GMT', 7_000],
		[['Mon, 05 Jan 2026 10:00:07 GMT', '3'], 7_000],
		['Mon, 05 Jan 2026 12:00:00 GMT', undefined],
		['Mon, 05 Jan 2026 10:00:07 GMT', 7_000],
		['Mon, 05 Jan 2026 09:00:00 GMT', 0],
		['60', 60_000],
		['61', undefined],
	])('is what Retry-After says: %s', (retryAfter, expected) => {
		expect(retryDelay('GET', 1, answer(429, retryAfter))).toBe(expected);
	});

	it.each([
		'soon',
		'',
		'-5',
		'5,',
		'5, soon',
		'5; 10',
		'1e3',
		'0x10',
		'Infinity',
		'NaN',
		'5, Mon, 05 Jan 2026 10:00:07 GMT',
		'Mon, 99 Foo 2026 10:00:07 GMT',
		'10 May',
		null,
		{},
		[],
		['5', 'soon'],
	])('is of its own for a Retry-After that is none: %j', (retryAfter) => {
		jest.spyOn(Math, 'random').mockReturnValueOnce(0.5);
		expect(retryDelay('GET', 3, answer(429, retryAfter))).toBe(2_000);
	});

	it.each([
		['slow', 'Mon, 05 Jan 2026 11:00:00 GMT', 'Mon, 05 Jan 2026 11:00:07 GMT'],
		['fast', 'Mon, 05 Jan 2026 09:00:00 GMT', 'Mon, 05 Jan 2026 09:00:07 GMT'],
	])("goes by the API's clock when the own one is %s by an hour", (_, date, retryAfter) => {
		const outcome = answer(429, retryAfter) as { answer: IN8nHttpFullResponse };
		outcome.answer.headers.date = date;
		expect(retryDelay('GET', 1, outcome)).toBe(7_000);
	});

	it.each([
		[1, 1_000],
		[2, 2_000],
		[5, 16_000],
	])('is otherwise up to twice as long each time: attempt %i, up to %i ms', (attempt, longest) => {
		jest.spyOn(Math, 'random').mockReturnValueOnce(0).mockReturnValueOnce(0.5);
		expect(retryDelay('GET', attempt, answer(429))).toBe(0);
		expect(retryDelay('GET', attempt, answer(429, 'soon'))).toBe(longest / 2);
	});
});
