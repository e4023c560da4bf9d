import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { Input } from '../../input/input';
import { isObject, toObject } from '../../input/json';
import { OPTIONS } from '../../input/options';
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

/** For the options. */
export const confirmationMessage: INodeProperties = {
	displayName: 'Confirmation Message',
	name: 'message',
	type: 'json',
	default: '{\n  "author": { "type": "business" },\n  "content": { "type": "text", "text": "" }\n}',
	description: 'A text or image message to send first; it is not kept in the conversation',
};

export function readConfirmation(input: Input): IDataObject {
	const type = input.oneOf(confirmation);
	const options = input.collection(OPTIONS);
	if (options.isEmpty(confirmationMessage)) return { type };
	return { type, message: readMessage(options) };
}

function readMessage(options: Input): IDataObject {
	const fault = options.faultOf(confirmationMessage);
	const message = toObject(options.entered(confirmationMessage));
	const { author, content } = message ?? {};
	if (!message || !isObject(author) || !isObject(content)) {
		throw fault('enter a JSON object with author and content');
	}
	checkContent(content, ['image', 'text'], fault);
	const actions = Array.isArray(content.actions) ? content.actions : [];
	if (actions.every((action) => isObject(action) && action.type === 'link')) return message;
	throw fault('take link buttons only');
}
