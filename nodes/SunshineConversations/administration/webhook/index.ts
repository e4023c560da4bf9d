import type { Resource } from '../../running/operation';
import { create } from './create.operation';
import { deleteWebhook } from './delete.operation';
import { get } from './get.operation';
import { getMany } from './getMany.operation';
import { update } from './update.operation';

export const webhook: Resource = {
	option: {
		name: 'Webhook',
		value: 'webhook',
		description: 'The addresses that events are sent to',
	},
	operations: [getMany, get, create, update, deleteWebhook],
};
