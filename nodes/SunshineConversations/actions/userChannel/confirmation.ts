import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { ADDITIONAL_FIELDS } from '../../input/additionalFields';
import type { Input } from '../../input/input';
import { isObject, toObject } from '../../input/json';
import { checkContent } from '../message/content/postable';

export const confirmation: INodeProperties = {
	displayName: 'Confirmation',
	name: 'confirmation',
	type: 'options',
	options: [
		{ name: 'Immediate', value: 'immediate', description: 'Linked at once' },
		{ name: 'Prompt', value: 'prompt', description: 'Linked when the user agrees' },
		{ name: 'User Activity', value: 'userActivity', description: 'Linked when the user writes' },
	],
	default: 'immediate',
};

/** For the additional fields. */
export const confirmationMessage: INodeProperties = {
	displayName: 'Confirmation Message',
	name: 'message',
	type: 'json',
	default: '{\n  "author": { "type": "business" },\n  "content": { "type": "text", "text": "" }\n}',
	description: 'A text or image message to send first; it is not kept in the conversation',
};

export function readConfirmation(input: Input): IDataObject {
	const type = input.oneOf(confirmation);
	const additional = input.collection(ADDITIONAL_FIELDS);
	if (additional.isEmpty(confirmationMessage)) return { type };
	return { type, message: readMessage(additional) };
}

function readMessage(additional: Input): IDataObject {
	const fault = additional.faultOf(confirmationMessage);
	const message = toObject(additional.entered(confirmationMessage));
	const { author, content } = message ?? {};
	if (!message || !isObject(author) || !isObject(content)) {
		throw fault('enter a JSON object with author and content');
	}
	checkContent(content, ['image', 'text'], fault);
	const actions = Array.isArray(content.actions) ? content.actions : [];
	if (actions.every((action) => isObject(action) && action.type === 'link')) return message;
	throw fault('take link buttons only');
}
