import { sendTo } from '../../fields/sendTo';
import type { Operation } from '../../running/operation';
import { pick } from '../../vocabulary/pick';
import { ask } from './question/ask';
import { askOptions } from './question/askOptions';
import { question } from './question/questionText';
import { responseFields } from './question/responseTypes';
import { reachFields } from './reach/reachFields';
import { simplifySent } from './sent';

/** What a message has that was not sent. */
const UNASKED = ['answered', 'reason', 'question', 'responseType', 'approved', 'data'];

export const sendAndWait: Operation = {
	option: {
		name: 'Ask and Wait',
		value: 'sendAndWait',
		action: 'Ask and wait for the answer',
		description: "Send a question; the customer's next message in the chat continues the workflow",
	},
	subtitle: '=Ask for {{ $parameter["responseType"] }} and wait',
	fields: [...sendTo, ...reachFields, question, ...responseFields, askOptions],
	simplify: (message) => ({ ...simplifySent(message), ...pick(message, UNASKED) }),
	execute: ask,
};
