import type { Operation } from '../../running/operation';
import { changeControl } from './changeControl';
import { readTarget, targetFields } from './target';

export const offer: Operation = {
	option: {
		name: 'Offer',
		value: 'offer',
		action: 'Offer a conversation to a bot or to agents',
		description: 'Let another bot or the agents take over when they are ready',
	},
	fields: targetFields,
	async execute(input) {
		return await changeControl(input, 'offerControl', readTarget(input));
	},
};
