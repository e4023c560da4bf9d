import { attachment } from './attachment/index';
import { client } from './client/index';
import { conversation } from './conversation/index';
import { device } from './device/index';
import { message } from './message/index';
import { notification } from './notification/index';
import type { Resource } from './operation';
import { participant } from './participant/index';
import { switchboardAction } from './switchboardAction/index';
import { user } from './user/index';

export const resources: Resource[] = [
	attachment,
	client,
	conversation,
	device,
	message,
	notification,
	participant,
	switchboardAction,
	user,
];
