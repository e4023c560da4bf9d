import type { Resource } from '../../running/operation';
import { deleteMessage } from './delete.operation';
import { deleteAll } from './deleteAll.operation';
import { getMany } from './getMany.operation';
import { send } from './send.operation';
import { sendAndWait } from './sendAndWait.operation';
import { sendTemplate } from './sendTemplate.operation';
import { writeFirst } from './writeFirst.operation';

export const message: Resource = {
	option: {
		name: 'Message',
		value: 'message',
		description: 'Write to customers, and read what was written',
	},
	operations: [send, sendAndWait, sendTemplate, writeFirst, getMany, deleteMessage, deleteAll],
};
