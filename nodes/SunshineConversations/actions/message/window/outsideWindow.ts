import type { IDataObject } from 'n8n-workflow';
import type { Input } from '../../../input/input';
import { OPTIONS } from '../../../input/options';
import { withoutGaps } from '../../../vocabulary/pick';
import { postTemplate } from '../delivery/postMessage';
import { readBlockChatInput } from '../messageBody';
import { checkNotBlocked } from '../reach/blocked';
import { linkedClients } from '../reach/clients';
import { isDelivered, type MessageFields } from '../reach/destination';
import type { Recipient } from '../reach/recipient';
import { describeSent } from '../sent';
import { readTemplateContent } from '../template/template';
import { choice, outsideWindow } from './outsideWindowFields';
import { readWindow, WHATSAPP, type WhatsAppWindow } from './window';

/** What was chosen for a closed window. */
export interface OutsideWindow {
	choice: string;
	/** The content to send instead, with the choice `sendTemplate`. */
	template?: IDataObject;
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
	recipient: Recipient,
	fields: MessageFields,
	sendMessage: () => Promise<IDataObject[]>,
): Promise<IDataObject[]> {
	const { conversationId } = recipient;
	const { destination = {} } = fields;
	const looks = chosen !== 'sendAnyway';
	const window: WhatsAppWindow =
		looks && needsWindow(fields, recipient)
			? await readWindow(input.context, recipient, destination, chosen === 'fail')
			: { isOpen: true };
	const seen = { ...recipient, ...window.customer };
	if (!window.isOpen && chosen === 'fail') throw closedError(input, window);
	if (!window.isOpen && !template) {
		return describeSent([describeSkipped(conversationId, window)], 'nothing', seen);
	}

	const mayBeBlocked = isDelivered(fields) && (looks || recipient.clients !== undefined);
	const learned = mayBeBlocked ? await checkNotBlocked(input, seen, destination) : {};
	const customer = { ...seen, ...withoutGaps({ ...learned }) };
	if (window.isOpen) return describeSent(await sendMessage(), 'message', customer);
	// An override would take the template's place.
	const body = { ...fields, override: undefined };
	const messages = await postTemplate(input.context, conversationId, body, template!);
	return describeSent(messages, 'template', customer);
}

/** Not for what stays in the conversation, goes to another channel, is a template already or answers. */
function needsWindow(fields: MessageFields, { clients, isReply }: Recipient): boolean {
	const { integrationType = WHATSAPP } = fields.destination ?? {};
	const isTemplate = fields.override?.whatsapp?.payload?.type === 'template';
	const mayBeWhatsApp = !clients || linkedClients(clients).some(({ type }) => type === WHATSAPP);
	return isDelivered(fields) && integrationType === WHATSAPP && !isTemplate && !isReply && mayBeWhatsApp;
}

function describeSkipped(conversationId: string, { lastWroteAt }: WhatsAppWindow): IDataObject {
	return {
		conversationId,
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
		`${story}; under Options choose Send Template or Skip, or wait until the customer writes`,
	);
}
