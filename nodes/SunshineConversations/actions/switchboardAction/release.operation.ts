import type { Operation } from '../../running/operation';
import { changeControl } from './changeControl';
import { controlFields } from './target';

export const release: Operation = {
	option: {
		name: 'Release',
		value: 'release',
		action: 'Release control of a conversation',
		description: 'Give up a conversation, so that the default bot or desk takes it',
	},
	fields: controlFields,
	async execute(input) {
		return await changeControl(input, 'releaseControl');
	},
};
