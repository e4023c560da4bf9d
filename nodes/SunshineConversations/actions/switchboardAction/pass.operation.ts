import type { Operation } from '../../running/operation';
import { changeControl } from './changeControl';
import { readTarget, targetFields } from './target';

export const pass: Operation = {
	option: {
		name: 'Pass',
		value: 'pass',
		action: 'Hand a conversation over to a bot or to agents',
		description: 'Hand a conversation over to another bot or to the agents',
	},
	fields: targetFields,
	async execute(input) {
		return await changeControl(input, 'passControl', readTarget(input));
	},
};
