import { conversationId } from '../../../fields/conversationId';
import type { Operation } from '../../../running/operation';
import { changeControl } from './changeControl';
import { readControl } from './control';
import { refuseWithoutSwitchboard } from './explain';
import { controlFields } from './target';

export const acceptControl: Operation = {
	option: {
		name: 'Accept Control',
		value: 'acceptControl',
		action: 'Accept a conversation that was offered',
		description: 'Take over a conversation that was offered',
	},
	fields: controlFields,
	async execute(input) {
		const { pending } = await readControl(input);
		if (!pending) {
			await refuseWithoutSwitchboard(input);
			throw input.fault(conversationId, 'nobody has offered it; use Offer Control first, or Hand Over');
		}
		return await changeControl(input, {
			action: 'acceptControl',
			isDone: ({ active }) => active?.id === pending.id,
		});
	},
};
