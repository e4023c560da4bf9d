import type { IDataObject } from 'n8n-workflow';
import { readSlots } from '../../../asking/slots';
import type { Message } from '../../../vocabulary/message';
import type { AskedQuestion } from '../question/question';
import type { Thread } from './thread';

/** What has answered another question answers no other one later. */
export function withoutTaken(thread: Thread, metadata: IDataObject, ownKey: string): Thread {
	const others = readSlots(metadata).filter(({ key }) => key !== ownKey);
	const taken = others.flatMap(({ question }) => question?.messageIds ?? []);
	return { ...thread, answers: thread.answers.filter(({ id }) => !taken.includes(id)) };
}

/** From this one on, as it may have crossed a prompt, with those that were left to it. */
export function messagesToJudge(
	{ answers, prompted }: Thread,
	{ waitForMore }: AskedQuestion,
	messageId: string,
): Message[] {
	let first = answers.findIndex(({ id }) => id === messageId);
	for (; first > 0; first--) {
		const { received: earlier } = answers[first - 1]!;
		const gap = Date.parse(answers[first]!.received) - Date.parse(earlier);
		if (earlier <= prompted || gap > waitForMore * 1_000) break;
	}
	return answers.slice(first);
}
