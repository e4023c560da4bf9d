import type { IDataObject } from 'n8n-workflow';
import type { Input } from '../../../input/input';
import { objectOf } from '../../../vocabulary/pick';

const TRIGGER = '.sunshineConversationsTrigger';

/** The items of our triggers from which this one comes; none where the pairing is lost. */
export function triggerItems({ context, itemIndex }: Input): IDataObject[] {
	const parents = context.getParentNodes(context.getNode().name);
	const triggers = parents.filter(({ type }) => type.endsWith(TRIGGER));
	if (triggers.length === 0) return [];
	const { $: nodeOf } = context.getWorkflowDataProxy(itemIndex) as {
		$: (name: string) => { item?: { json?: IDataObject } };
	};
	return triggers.flatMap(({ name }) => {
		try {
			return [objectOf(nodeOf(name).item?.json)];
		} catch {
			// The trigger did not run this time, or a node in between has lost the pairing.
			return [];
		}
	});
}
