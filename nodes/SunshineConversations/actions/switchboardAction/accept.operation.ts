import type { Operation } from '../../running/operation';
import { changeControl } from './changeControl';
import { controlFields } from './target';

export const accept: Operation = {
	option: {
		name: 'Accept',
		value: 'accept',
		action: 'Accept a conversation that was offered',
		description: 'Take over a conversation that was offered',
	},
	fields: controlFields,
	async execute(input) {
		return await changeControl(input, 'acceptControl');
	},
};
