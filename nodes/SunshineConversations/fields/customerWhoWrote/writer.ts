import type { INodeProperties } from 'n8n-workflow';
import { readId } from '../../input/id';
import type { Input } from '../../input/input';
import { toText } from '../../input/text';
import { isHumanReview } from '../humanReview';
import { idIn, type Writer } from '../triggerItems/event';
import { TriggerItems } from '../triggerItems/triggerItems';

/** An ID of the customer who wrote; `field` is where that was chosen. */
export function idOfWriter(input: Input, field: INodeProperties, member: keyof Writer): string {
	const items = new TriggerItems(input);
	const fault = input.faultOf(field);
	if (items.triggers.length === 0) {
		const asked = isHumanReview(input.context) ? conversationBeforeAgent(items) : undefined;
		if (asked !== undefined && member === 'conversationId') return readId(asked, fault);
		throw fault(
			'The Customer Who Wrote needs a Sunshine Conversations Trigger before this node. Connect one; in a workflow that another workflow calls, choose another entry and enter an ID',
		);
	}
	if (items.started.length === 0) {
		throw fault(
			`no customer wrote, as this run did not start with ${items.triggers.map((name) => `"${name}"`).join(' or ')}. Start it there, or choose another entry`,
		);
	}
	const [id, ...others] = new Set(items.find(member).map((item) => idIn(item, member)));
	if (others.length > 0) {
		throw fault(
			'n8n does not know which of several customers this item comes from. Put Loop Over Items behind the trigger, so that they come one at a time, or keep "pairedItem" in your Code node',
		);
	}
	if (id !== undefined) return readId(id, fault);
	const missing = member === 'userId' ? 'names no user' : 'belongs to no conversation';
	throw fault(`the event of the trigger ${missing}. Choose another event there, or another entry here`);
}

/** The one that all items name which went into the agent. A review's own item may name another, as the model writes into it. */
function conversationBeforeAgent(items: TriggerItems): string | undefined {
	const ids = items.beforeAgent().map((item) => toText(item?.conversationId) || undefined);
	const [id, ...others] = new Set(ids);
	return others.length === 0 ? id : undefined;
}
