import { appRuns } from './app';
import { appKeyRuns } from './appKey';
import { attachmentRuns } from './attachment';
import { clientRuns } from './client';
import { controlRuns } from './control';
import { conversationRuns } from './conversation';
import { deviceRuns } from './device';
import { integrationRuns } from './integration';
import { integrationKeyRuns } from './integrationKey';
import { messageRuns } from './message';
import { notificationRuns } from './notification';
import { participantRuns } from './participant';
import { switchboardRuns } from './switchboard';
import { switchboardIntegrationRuns } from './switchboardIntegration';
import { userRuns } from './user';
import { webhookRuns } from './webhook';

/** One for each operation. */
export const runs = [
	...appRuns,
	...appKeyRuns,
	...attachmentRuns,
	...clientRuns,
	...conversationRuns,
	...deviceRuns,
	...integrationRuns,
	...integrationKeyRuns,
	...messageRuns,
	...notificationRuns,
	...participantRuns,
	...switchboardRuns,
	...controlRuns,
	...switchboardIntegrationRuns,
	...userRuns,
	...webhookRuns,
];
