import { randomBytes } from 'crypto';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { getConversation, writeSlot } from '../../../asking/conversation';
import { placeIn } from '../../../asking/record';
import { tagOf } from '../../../asking/tag';
import type { Input } from '../../../input/input';
import { appIdOf } from '../../../transport/request';
import { objectOf } from '../../../vocabulary/pick';
import { postParts } from '../delivery/postParts';
import { readTyping } from '../delivery/typing';
import { readBlockChatInput, readMessageFields } from '../messageBody';
import { resolveRecipient } from '../recipient';
import { readParts } from '../text/parts';
import { readOutsideWindow, sendByWindow } from '../window/outsideWindow';
import { checkListening } from './listening';
import { readPatience } from './patience';
import { checkPlace } from './place';
import { keepQuestion, type AskedQuestion } from './question';
import { belowQuestion, contentOf, marksOf } from './questionContent';
import { readQuestion } from './questionText';
import { chooseKey, recordQuestion } from './recording';
import { readResponse } from './responseTypes';
import { checkSelfCall } from './selfCall';
import { unanswered, waitUntil } from './wait';
import { readWaitTime, toExpiry } from './waitTime';

/** Writes down where the answer is to go, asks, and lets the execution wait. */
export async function ask(input: Input): Promise<IDataObject[]> {
	checkPlace(input);
	const { context } = input;
	const token = randomBytes(8).toString('hex');
	const text = readQuestion(input);
	const response = readResponse(input);
	const patience = readPatience(input, response);
	const until = readWaitTime(input);
	const entered = readMessageFields(input);
	const fields = { ...entered, metadata: { ...objectOf(entered.metadata), ...marksOf(token, response) } };
	const below = { ...belowQuestion(response, token), ...readBlockChatInput(input) };
	const content = contentOf(input, text, below);
	const parts = readParts(input, content, fields, content.type as string);
	const typing = readTyping(input, fields);
	const outside = readOutsideWindow(input);

	const recipient = await resolveRecipient(input, fields);
	const { conversationId } = recipient;
	const conversation = await getConversation(context, conversationId);
	requireSignature(context);
	const signedUrl = context.getSignedResumeUrl({ c: conversationId, q: token });
	await checkListening(context, signedUrl);
	await checkSelfCall(context, signedUrl);

	const key = chooseKey(input, conversation);
	// Before the question is sent, so that no answer is too fast.
	await recordQuestion(input, conversation, key, {
		tag: tagOf(context),
		isOpen: true,
		asked: Date.now(),
		expires: toExpiry(until),
		messageIds: [],
		conversationId,
		token,
		place: placeIn(signedUrl),
	});
	const withdraw = async () => await writeSlot(context, conversationId, key, undefined);
	const post = async () => await postParts(input, conversationId, parts, fields, typing);
	const messages = await sendByWindow(input, outside, recipient, fields, post).catch(
		async (error: unknown) => {
			// What is wrong with the question matters more.
			await withdraw().catch(() => {});
			throw error;
		},
	);
	if (messages.every(({ sentAs }) => sentAs === 'nothing')) {
		await withdraw();
		const unasked = { text, responseType: response.type.option.value, conversationId };
		const outcome = unanswered(unasked, 'outsideWindow', 'The customer could not be asked.');
		return messages.map((message) => ({ ...message, ...outcome }));
	}
	const question: AskedQuestion = {
		...patience,
		appId: await appIdOf(context),
		token,
		conversationId,
		messageIds: messages.map(({ id }) => String(id)),
		text,
		responseType: response.type.option.value,
		rules: response.rules,
		fields,
		content: below,
		...userOf(messages),
		...(inControl(conversation) && { inControl: inControl(conversation) }),
	};
	keepQuestion(context, question);
	await waitUntil(input, until, question);
	return messages;
}

function userOf([message]: IDataObject[]): Pick<AskedQuestion, 'userId'> {
	return typeof message?.userId === 'string' ? { userId: message.userId } : {};
}

function inControl({
	activeSwitchboardIntegration,
}: Awaited<ReturnType<typeof getConversation>>): string | undefined {
	return activeSwitchboardIntegration?.id;
}

/** n8n 1.x accepts any signature otherwise; 2.x has no such method. */
function requireSignature(context: IExecuteFunctions & { setSignatureValidationRequired?(): void }): void {
	context.setSignatureValidationRequired?.();
}
