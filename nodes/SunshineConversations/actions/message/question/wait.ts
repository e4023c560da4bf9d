import type { IDataObject } from 'n8n-workflow';
import { isHumanReview } from '../../../fields/humanReview';
import type { Input } from '../../../input/input';
import { notApproved } from './notApproved';
import type { AskedQuestion } from './question';

/** Lets the execution wait. When the time is over, n8n puts out what lies on its stack instead of running the node again. */
export async function waitUntil({ context }: Input, until: Date, question: AskedQuestion): Promise<void> {
	const { data } = context.getExecuteData();
	const [item] = context.getInputData();
	const json = {
		// Before a tool, the model writes into the item, and n8n would read its words as the customer's.
		...(isHumanReview(context) ? {} : item?.json),
		...unanswered(question, 'timeout', 'The customer has not answered in time.'),
	};
	data.main = [[{ ...item, json, pairedItem: { item: 0 } }]];
	await context.putExecutionToWait(until);
}

/** What the workflow goes on with; the words are for an agent that wanted an approval. */
export function unanswered(
	{ responseType, text, conversationId }: Pick<AskedQuestion, 'conversationId' | 'responseType' | 'text'>,
	reason: string,
	words: string,
): IDataObject {
	const approval = responseType === 'approval' && notApproved(words);
	return { answered: false, reason, question: text, responseType, conversationId, ...approval };
}
