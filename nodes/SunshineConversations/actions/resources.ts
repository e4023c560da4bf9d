import { app } from './app/index';
import { appKey } from './appKey/index';
import { attachment } from './attachment/index';
import { client } from './client/index';
import { conversation } from './conversation/index';
import { device } from './device/index';
import { integration } from './integration/index';
import { integrationKey } from './integrationKey/index';
import { message } from './message/index';
import { notification } from './notification/index';
import type { Resource } from './operation';
import { participant } from './participant/index';
import { switchboard } from './switchboard/index';
import { switchboardAction } from './switchboardAction/index';
import { switchboardIntegration } from './switchboardIntegration/index';
import { user } from './user/index';
import { webhook } from './webhook/index';

export const resources: Resource[] = [
	app,
	appKey,
	attachment,
	client,
	conversation,
	device,
	integration,
	integrationKey,
	message,
	notification,
	participant,
	switchboard,
	switchboardAction,
	switchboardIntegration,
	user,
	webhook,
];
