import type { Resource } from '../../running/operation';
import { acceptControl } from './control/acceptControl.operation';
import { handOver } from './control/handOver.operation';
import { offerControl } from './control/offerControl.operation';
import { releaseControl } from './control/releaseControl.operation';
import { create } from './create.operation';
import { deleteConversation } from './delete.operation';
import { downloadReference } from './downloadReference.operation';
import { get } from './get.operation';
import { getMany } from './getMany.operation';
import { sendActivity } from './sendActivity.operation';
import { sendConversionEvents } from './sendConversionEvents.operation';
import { update } from './update.operation';

export const conversation: Resource = {
	option: {
		name: 'Conversation',
		value: 'conversation',
		description: 'The chats with customers: find them, look into them, start them',
	},
	operations: [
		handOver,
		getMany,
		get,
		create,
		update,
		sendActivity,
		offerControl,
		acceptControl,
		releaseControl,
		deleteConversation,
		sendConversionEvents,
		downloadReference,
	],
};
