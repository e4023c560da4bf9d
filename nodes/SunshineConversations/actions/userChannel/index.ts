import type { Resource } from '../../running/operation';
import { getMany } from './getMany.operation';
import { link } from './link.operation';
import { unlink } from './unlink.operation';

export const userChannel: Resource = {
	option: {
		name: 'User Channel',
		value: 'userChannel',
		description: 'The channels on which a customer can be reached, such as a WhatsApp number',
	},
	operations: [getMany, link, unlink],
};
