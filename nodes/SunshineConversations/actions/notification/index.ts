import type { Resource } from '../operation';
import { send } from './send.operation';

export const notification: Resource = {
	option: { name: 'Notification', value: 'notification' },
	defaultOperation: 'send',
	operations: [send],
};
