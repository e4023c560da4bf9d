import { NodeOperationError } from 'n8n-workflow';
import { writeSlot, type AskedConversation } from '../../../asking/conversation';
import type { Question } from '../../../asking/record';
import { freeSlot, oldest, readSlots } from '../../../asking/slots';
import type { Input } from '../../../input/input';
import { OPTIONS } from '../../../input/options';
import { hasStatus } from '../../../transport/errors';
import { ifQuestionsOpen } from './askOptions';

/** The key in the conversation's metadata to write the question to. */
export function chooseKey(input: Input, { metadata }: AskedConversation): string {
	const slots = readSlots(metadata);
	const free = freeSlot(slots, input.context.getExecutionId());
	if (free) return free.key;
	const options = input.collection(OPTIONS);
	if (options.values([ifQuestionsOpen]).ifQuestionsOpen !== 'fail') return oldest(slots)!.key;
	throw options.fault(
		ifQuestionsOpen,
		'four questions are open in this conversation. Wait until one is answered, or choose Replace the Oldest',
	);
}

export async function recordQuestion(
	{ context }: Input,
	{ id, metadata }: AskedConversation,
	key: string,
	question: Question,
): Promise<void> {
	await writeSlot(context, id, key, question, metadata).catch((error: unknown) => {
		if (!hasStatus(error, 400)) throw error;
		throw new NodeOperationError(
			context.getNode(),
			'The metadata of the conversation has no room for the question',
			{
				description: `Metadata holds 4,096 bytes, and a question takes some 300 of them. Remove what is no longer needed with Conversation: Update. (The API says: ${(error as Error).message})`,
			},
		);
	});
}
