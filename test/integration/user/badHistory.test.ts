import type { INodeParameters } from 'n8n-workflow';
import { NO_TEXT, NO_TRUTH, refusesBeforehand, type Refusal } from '../harness/refusals';

const history = (title: string, parameters: INodeParameters, sentence: string): Refusal => [
	`a history ${title}`,
	'user: getHistory',
	{ historyOf: 'user', userId: 'u1', ...parameters },
	sentence,
];
const NO_TIME = 'enter a date and time, e.g. 2026-01-31T09:30:00Z';

refusesBeforehand([
	history('of nobody', { userId: "={{ '' }}" }, 'User ID: enter an ID, or an expression that gives one'),
	history('since a time that is none', { since: 'yesterday' }, `Since: ${NO_TIME}`),
	history('since a day that does not exist', { since: '2026-13-01' }, `Since: ${NO_TIME}`),
	history('until a list', { until: '={{ [2026] }}' }, `Until: ${NO_TEXT}`),
	history(
		'that ends before it begins',
		{ since: '2026-01-05T09:00:00Z', until: '2026-01-05T10:00:00+01:00' },
		'Until: choose a time after Since',
	),
	history(
		'of a channel that there is not',
		{ channels: "={{ ['sms'] }}" },
		'Channels: "sms" is none of android, apple, mailgun, gbm, googlercs, instagram, ios, kakao, line, messenger, slackconnect, messagebird, twilio, telegram, unity, viber, web, wechat, whatsapp, twitter',
	),
	history('of perhaps all', { returnAll: "={{ 'some' }}" }, `Return All: ${NO_TRUTH}`),
	history('of no messages', { limit: 0 }, 'Limit: enter a whole number from 1 up, or switch on Return All'),
	history('in no order', { order: "={{ 'random' }}" }, 'Order: choose one of newestFirst, oldestFirst'),
	history('as a table', { output: "={{ 'table' }}" }, 'Output: choose one of items, transcript'),
]);
