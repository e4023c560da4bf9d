import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { checkContent } from '../message/content/postable';
import { faultOf, oneOf } from '../parameters';
import { isObject, toObject } from '../values';

export const confirmation: INodeProperties = {
	displayName: 'Confirmation',
	name: 'confirmation',
	type: 'options',
	options: [
		{ name: 'Immediate', value: 'immediate', description: 'Linked at once' },
		{ name: 'Prompt', value: 'prompt', description: 'The user is asked' },
		{ name: 'User Activity', value: 'userActivity', description: 'When the user writes' },
	],
	default: 'immediate',
};

/** For the additional fields. */
export const confirmationMessage: INodeProperties = {
	displayName: 'Confirmation Message',
	name: 'message',
	type: 'json',
	default: '{\n  "author": { "type": "business" },\n  "content": { "type": "text", "text": "" }\n}',
	description: 'A text or image message that the user gets first; it is not kept in the conversation',
};

export function readConfirmation(context: IExecuteFunctions, itemIndex: number): IDataObject {
	const type = oneOf(context, itemIndex, confirmation);
	const { message = '' } = context.getNodeParameter('additionalFields', itemIndex, {}) as IDataObject;
	if (message === '' || message === null) return { type };
	return { type, message: readMessage(context, itemIndex, message) };
}

function readMessage(context: IExecuteFunctions, itemIndex: number, entered: unknown): IDataObject {
	const fault = faultOf(context, itemIndex, confirmationMessage.displayName);
	const message = toObject(entered);
	const { author, content } = message ?? {};
	if (!message || !isObject(author) || !isObject(content)) {
		throw fault('enter a JSON object with author and content');
	}
	checkContent(content, ['image', 'text'], fault);
	const actions = Array.isArray(content.actions) ? content.actions : [];
	if (actions.every((action) => isObject(action) && action.type === 'link')) return message;
	throw fault('take link buttons only');
}
