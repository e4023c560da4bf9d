import { sleep, type IDataObject, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';
import type { Input } from '../../../input/input';
import { OPTIONS } from '../../../input/options';
import { lengthOf } from '../../../input/text';
import { postActivity } from '../../conversation/activity';
import { TEXTS } from '../content/postable';

/** As fast as a chat feels natural; a person types at a third of it. */
const CHARACTERS_PER_SECOND = 15;

/** In seconds: less is not seen. */
const SHORTEST = 1;

export const typingSeconds: INodeProperties = {
	displayName: 'Typing Seconds',
	name: 'typingSeconds',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 30 },
	default: 5,
	description: `For how long at most to show the customer that somebody is typing, before each message: a second for ${CHARACTERS_PER_SECOND} characters of its text. 0 is not at all.`,
};

/** The longest time in seconds; 0 without typing. */
export function readTyping(input: Input, { author, destination }: IDataObject): number {
	const { typingSeconds: longest = 0 } = input.collection(OPTIONS).values([typingSeconds]);
	if (longest !== 0 && (author as IDataObject).type === 'user') {
		throw input.fault(typingSeconds, 'only the business can type, clear Author User ID or this');
	}
	// Of a silent message the customer is to see nothing.
	const isSilent = (destination as IDataObject | undefined)?.integrationType === 'none';
	return isSilent ? 0 : Number(longest);
}

/** In milliseconds. */
export function typingTime(content: IDataObject, longest: number): number {
	const format = TEXTS.find((name) => typeof content[name] === 'string');
	const length = format ? lengthOf(String(content[format])) : 0;
	return Math.min(longest, Math.max(SHORTEST, length / CHARACTERS_PER_SECOND)) * 1_000;
}

/** Shows that somebody is typing, for as long as the content takes. */
export async function showTyping(
	context: IExecuteFunctions,
	conversationId: string,
	content: IDataObject,
	longest: number,
): Promise<void> {
	if (longest === 0) return;
	try {
		await postActivity(context, conversationId, 'typing:start');
	} catch (error) {
		// Typing is decoration: if it fails, the message is sent anyway.
		context.logger.warn('The typing indicator could not be shown', { error });
		return;
	}
	await sleep(typingTime(content, longest));
}
