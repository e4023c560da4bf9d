import type { Operation } from '../../../running/operation';
import { changeControl } from './changeControl';
import { readControl } from './control';
import { isTarget, NEXT, readTarget, targetFields } from './target';

export const handOver: Operation = {
	option: {
		name: 'Hand Over',
		value: 'handOver',
		action: 'Hand a conversation over to agents or to a bot',
		description: 'Hand a conversation over to the agents or to another bot, and make sure that they have it',
	},
	subtitle: '=Hand over to {{ $parameter["target"] }}',
	fields: targetFields,
	async execute(input) {
		const target = readTarget(input);
		const before = target === NEXT ? await readControl(input) : undefined;
		return await changeControl(input, {
			action: 'passControl',
			target,
			isDone: ({ active }) =>
				before ? active !== undefined && active.id !== before.active?.id : isTarget(active, target),
		});
	},
};
