import type { Resource } from '../operation';
import { getMany } from './getMany.operation';
import { send } from './send.operation';
import { sendTemplate } from './sendTemplate.operation';

export const message: Resource = {
	option: { name: 'Message', value: 'message' },
	defaultOperation: 'send',
	operations: [getMany, send, sendTemplate],
};
