import type { IDataObject } from 'n8n-workflow';
import { describeContent } from '../../../vocabulary/describe/content';
import type { Message } from '../../../vocabulary/message';
import { objectOf } from '../../../vocabulary/pick';
import type { AskedQuestion } from '../question/question';
import type { Given } from '../question/responseType';
import { responseTypeOf } from '../question/responseTypes';
import { inWords } from '../question/words';

/** What messages say: a valid answer with its fields, that the customer has cancelled, or nothing of use. */
export type Judgement =
	| { verdict: 'answered'; fields: IDataObject; message: Message }
	| { verdict: 'cancelled' }
	| { verdict: 'invalid' };

/** By all of them together where any text will do, else by the first one that is valid. */
export function judge(messages: Message[], question: AskedQuestion, timeZone: string): Judgement {
	if (messages.some((message) => question.cancelWords.includes(inWords(textOf(message))))) {
		return { verdict: 'cancelled' };
	}
	const type = responseTypeOf(question.responseType);
	const single = messages.map((message) => ({ message, given: givenIn([message], timeZone) }));
	const last = messages.at(-1);
	const together = last ? [{ message: last, given: givenIn(messages, timeZone) }] : [];
	const tried = TOGETHER.includes(question.responseType) ? together : [...single, ...together];
	for (const { message, given } of tried) {
		const fields = type?.judge(given, question.rules);
		if (fields) return { verdict: 'answered', fields, message };
	}
	return { verdict: 'invalid' };
}

/** The types of which several messages are one answer. */
const TOGETHER = ['anything', 'text'];

export function textOf({ content }: Message): string {
	return String(describeContent(content).text ?? '').trim();
}

function givenIn(messages: Message[], timeZone: string): Given {
	const content = objectOf((messages.find(hasFile) ?? messages.at(-1))?.content);
	const text = messages.map(textOf).filter(Boolean).join('\n');
	return {
		text,
		...(typeof content.payload === 'string' && { payload: content.payload }),
		content,
		timeZone,
	};
}

function hasFile({ content }: Message): boolean {
	return objectOf(content).mediaUrl !== undefined;
}
