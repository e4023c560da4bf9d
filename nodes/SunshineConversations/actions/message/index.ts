import type { Resource } from '../../running/operation';
import { deleteMessage } from './delete.operation';
import { deleteAll } from './deleteAll.operation';
import { getMany } from './getMany.operation';
import { send } from './send.operation';
import { sendTemplate } from './sendTemplate.operation';

export const message: Resource = {
	option: { name: 'Message', value: 'message' },
	operations: [send, sendTemplate, getMany, deleteMessage, deleteAll],
};
