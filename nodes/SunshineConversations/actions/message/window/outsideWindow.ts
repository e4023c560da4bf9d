import type { IDataObject } from 'n8n-workflow';
import type { Input } from '../../../input/input';
import { OPTIONS } from '../../../input/options';
import { postTemplate } from '../delivery/postMessage';
import { readBlockChatInput } from '../messageBody';
import { readTemplateContent } from '../template/template';
import { choice, outsideWindow } from './outsideWindowFields';
import { readWindow, WHATSAPP, type Destination, type WhatsAppWindow } from './window';

/** What was chosen for a closed window. */
export interface OutsideWindow {
	choice: string;
	/** The content to send instead, with the choice `sendTemplate`. */
	template?: IDataObject;
}

/** The parts of a message's body that tell where and how it goes. */
interface MessageFields extends IDataObject {
	author?: { type?: string };
	destination?: Destination & IDataObject;
	override?: { whatsapp?: { payload?: { type?: string } } };
}

/** All of it is checked, whether the window turns out closed or not. */
export function readOutsideWindow(input: Input): OutsideWindow {
	const entered = input.collection(OPTIONS).group(outsideWindow);
	const chosen = entered.oneOf(choice);
	if (chosen !== 'sendTemplate') return { choice: chosen };
	const template = readTemplateContent(entered, entered);
	return { choice: chosen, template: { ...template, ...readBlockChatInput(input) } };
}

/** Sends the message, or does what was chosen for a closed window; `sentAs` tells which. */
export async function sendByWindow(
	input: Input,
	{ choice: chosen, template }: OutsideWindow,
	conversationId: string,
	fields: MessageFields,
	sendMessage: () => Promise<IDataObject[]>,
): Promise<IDataObject[]> {
	if (chosen === 'sendAnyway') return await sendMessage();
	const window: WhatsAppWindow = needsNoWindow(fields)
		? { isOpen: true }
		: await readWindow(input.context, conversationId, fields.destination ?? {}, chosen === 'fail');
	if (window.isOpen) return markAs('message', await sendMessage());
	if (chosen === 'fail') throw closedError(input, window);
	if (!template) return [describeSkipped(conversationId, window)];
	// An override would take the template's place.
	const body = { ...fields, override: undefined };
	return markAs('template', await postTemplate(input.context, conversationId, body, template));
}

/** What stays in the conversation, goes to another channel or is a template already. */
function needsNoWindow({ author, destination, override }: MessageFields): boolean {
	const { integrationType = WHATSAPP } = destination ?? {};
	const isTemplate = override?.whatsapp?.payload?.type === 'template';
	return author?.type === 'user' || integrationType !== WHATSAPP || isTemplate;
}

function markAs(sentAs: 'message' | 'template', messages: IDataObject[]): IDataObject[] {
	return messages.map((message) => ({ ...message, sentAs }));
}

function describeSkipped(conversationId: string, { lastWroteAt }: WhatsAppWindow): IDataObject {
	return {
		conversationId,
		sentAs: 'nothing',
		reason: 'The customer has not written on WhatsApp in the last 24 hours',
		...(lastWroteAt && { lastWroteAt }),
	};
}

function closedError(input: Input, { lastWroteAt }: WhatsAppWindow): Error {
	const story = lastWroteAt
		? `the customer last wrote on WhatsApp at ${lastWroteAt}, which is 24 hours ago or more`
		: 'the customer has not written on WhatsApp in this conversation yet';
	return input.fault(
		outsideWindow,
		`${story}; choose Send Template or Skip, or wait until the customer writes`,
	);
}
