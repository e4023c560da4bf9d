import type { Resource } from '../../running/operation';
import { send } from './send.operation';

export const notification: Resource = {
	option: { name: 'Notification', value: 'notification' },
	operations: [send],
};
