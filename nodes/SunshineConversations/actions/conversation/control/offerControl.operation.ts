import type { Operation } from '../../../running/operation';
import { changeControl } from './changeControl';
import { isTarget, NEXT, readTarget, targetFields } from './target';

export const offerControl: Operation = {
	option: {
		name: 'Offer Control',
		value: 'offerControl',
		action: 'Offer a conversation to agents or to a bot',
		description: 'Let the agents or another bot take over when they are ready',
	},
	fields: targetFields,
	async execute(input) {
		const target = readTarget(input);
		return await changeControl(input, {
			action: 'offerControl',
			target,
			isDone: ({ pending }) => (target === NEXT ? pending !== undefined : isTarget(pending, target)),
		});
	},
};
