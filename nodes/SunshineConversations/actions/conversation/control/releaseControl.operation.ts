import type { Operation } from '../../../running/operation';
import { changeControl } from './changeControl';
import { readControl } from './control';
import { refuseWithoutSwitchboard } from './explain';
import { controlFields } from './target';

export const releaseControl: Operation = {
	option: {
		name: 'Release Control',
		value: 'releaseControl',
		action: 'Release control of a conversation',
		description: 'Give up a conversation, so that the default bot or desk takes it when the customer writes',
	},
	fields: controlFields,
	async execute(input) {
		const before = await readControl(input);
		// Without a switchboard nobody would take it.
		if (!before.active) await refuseWithoutSwitchboard(input);
		return await changeControl(input, {
			action: 'releaseControl',
			isDone: ({ active }) => active === undefined || active.id !== before.active?.id,
		});
	},
};
