import type { INodeProperties } from 'n8n-workflow';
import type { Input } from '../../../input/input';

/** Under the name that n8n's own nodes have, by which it makes a human review of the node. */
export const question: INodeProperties = {
	displayName: 'Question',
	name: 'message',
	type: 'string',
	typeOptions: { rows: 3 },
	required: true,
	default: '',
	placeholder: 'e.g. Which day would suit you?',
};

export function readQuestion(input: Input): string {
	return input.text(question, { whatIfEmpty: 'enter what to ask' });
}
