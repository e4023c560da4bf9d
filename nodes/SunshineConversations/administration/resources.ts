import type { Resource } from '../running/operation';
import { app } from './app/index';
import { appKey } from './appKey/index';
import { device } from './device/index';
import { integration } from './integration/index';
import { integrationKey } from './integrationKey/index';
import { switchboard } from './switchboard/index';
import { switchboardIntegration } from './switchboardIntegration/index';
import { webhook } from './webhook/index';

/** What administrators set up, the most frequent first: n8n's panel keeps this order and has no search. */
export const resources: Resource[] = [
	integration,
	switchboard,
	switchboardIntegration,
	webhook,
	integrationKey,
	device,
	app,
	appKey,
];
