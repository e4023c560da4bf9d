import type { Operation } from '../operation';
import { changeControl, readTarget, targetFields } from './target';

export const offer: Operation = {
	option: {
		name: 'Offer',
		value: 'offer',
		action: 'Offer control of a conversation',
		description: 'Let another bot or the agents take over when they are ready',
	},
	fields: targetFields,
	async execute(itemIndex) {
		return await changeControl(this, itemIndex, 'offerControl', readTarget(this, itemIndex));
	},
};
