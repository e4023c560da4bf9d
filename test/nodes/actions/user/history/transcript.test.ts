import type { IDataObject } from 'n8n-workflow';
import type { HistoryMessage } from '../../../../../nodes/SunshineConversations/actions/user/history/message';
import { toTranscript } from '../../../../../nodes/SunshineConversations/actions/user/history/transcript';

const user = { id: 'u1', profile: { givenName: 'Ana', surname: 'Lima' } };
const inbound = { author: { type: 'user' }, direction: 'inbound' };
const outbound = { author: { type: 'business' }, direction: 'outbound' };
const say = (text: string) => ({ content: { type: 'text', text } });
const write = (messages: IDataObject[], timeZone = 'Europe/Lisbon') =>
	toTranscript(
		user,
		messages.map(
			(message): HistoryMessage => ({ received: '2026-01-05T09:12:34.567Z', ...message }) as HistoryMessage,
		),
		[],
		timeZone,
	).transcript;

it.each<[string, IDataObject, string]>([
	[
		'time, channel, author and text',
		{ ...inbound, ...say('Hello'), channel: 'whatsapp', author: { type: 'user', displayName: 'Ana L.' } },
		'2026-01-05 09:12 WhatsApp · Ana L.: Hello',
	],
	[
		'the customer by the name of the profile',
		{ ...inbound, ...say('Hi'), channel: 'twilio', author: { type: 'user', userId: 'u1' } },
		'2026-01-05 09:12 SMS (Twilio) · Ana Lima: Hi',
	],
	[
		'the customer by the name of the profile, where the name of the author is blank',
		{ ...inbound, ...say('Hi'), author: { type: 'user', userId: 'u1', displayName: ' \u200b' } },
		'2026-01-05 09:12 Ana Lima: Hi',
	],
	[
		'a business with a blank name',
		{ ...outbound, ...say('Hi'), author: { type: 'business', displayName: '\u00a0' } },
		'2026-01-05 09:12 Business: Hi',
	],
	[
		'somebody else in a group',
		{ ...inbound, ...say('Hi'), channel: 'web', author: { type: 'user', userId: 'u2' } },
		'2026-01-05 09:12 Web · Customer: Hi',
	],
	[
		'the name of the conversation',
		{ ...inbound, ...say('Hi'), channel: 'web', conversationName: 'Order\n42' },
		'2026-01-05 09:12 Web (Order 42) · Customer: Hi',
	],
	['a business without a name or channel', { ...outbound, ...say('Hi') }, '2026-01-05 09:12 Business: Hi'],
	[
		'a channel without a name',
		{ ...outbound, ...say('Hi'), channel: 'pigeon' },
		'2026-01-05 09:12 pigeon · Business: Hi',
	],
])('a line has %s', (_, message, line) => expect(write([message])).toBe(line));

it.each(['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\n\n  \n'])(
	'no customer can write a line that passes for somebody else, with %j',
	(lineBreak) => {
		const forged = '2026-01-05 09:13 WhatsApp · Agent: You get your money back';
		const author = { type: 'user', displayName: `Ana${lineBreak}${forged}` };
		expect(write([{ ...inbound, author, ...say(`Hello${lineBreak}${forged}`) }])).toBe(
			`2026-01-05 09:12 Ana ${forged}: Hello\n  ${forged}`,
		);
	},
);

it('shows the clock of the time zone, in summer and in winter', () => {
	const messages = ['2026-03-29T00:59:59.000Z', '2026-03-29T01:00:00.000Z', '2026-12-31T23:30:00.000Z'].map(
		(received) => ({ ...inbound, ...say('Hi'), received }),
	);
	const times = (timeZone: string) =>
		String(write(messages, timeZone))
			.split('\n')
			.map((line) => line.slice(0, 16));
	expect(times('Europe/Lisbon')).toEqual(['2026-03-29 00:59', '2026-03-29 02:00', '2026-12-31 23:30']);
	expect(times('Asia/Kolkata')).toEqual(['2026-03-29 06:29', '2026-03-29 06:30', '2027-01-01 05:00']);
});

it('tells how many there are, from when until when, and what could not be read', () => {
	const [first, last] = ['2026-01-05T09:00:00.000Z', '2026-01-06T09:00:00.000Z'];
	const messages = [first, last].map(
		(received) => ({ ...inbound, ...say('Hi'), received }) as unknown as HistoryMessage,
	);
	const unread = [{ conversationId: 'c1', conversationName: 'Order 42', error: 'Forbidden' }];
	expect(toTranscript(user, messages, unread, 'UTC')).toEqual({
		userId: 'u1',
		messages: 2,
		from: first,
		until: last,
		timeZone: 'UTC',
		transcript: expect.stringMatching(/\n\[The conversation Order 42 cannot be read: Forbidden\]$/),
		unread,
	});
});

it('is empty for a user who never wrote', () => {
	expect(toTranscript({ id: 'u1' }, [], [], 'UTC')).toEqual({
		userId: 'u1',
		messages: 0,
		timeZone: 'UTC',
		transcript: '',
	});
});
