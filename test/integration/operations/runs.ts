import { appRuns } from './app';
import { appKeyRuns } from './appKey';
import { askingRuns } from './asking';
import { attachmentRuns } from './attachment';
import { controlRuns } from './control';
import { conversationRuns } from './conversation';
import { deviceRuns } from './device';
import { integrationRuns } from './integration';
import { integrationKeyRuns } from './integrationKey';
import { messageRuns } from './message';
import { participantRuns } from './participant';
import { switchboardRuns } from './switchboard';
import { switchboardIntegrationRuns } from './switchboardIntegration';
import { userRuns } from './user';
import { userChannelRuns } from './userChannel';
import { webhookRuns } from './webhook';
import { writeFirstRuns } from './writeFirst';

/** One for each operation. */
export const runs = [
	...appRuns,
	...appKeyRuns,
	...askingRuns,
	...attachmentRuns,
	...conversationRuns,
	...deviceRuns,
	...integrationRuns,
	...integrationKeyRuns,
	...messageRuns,
	...participantRuns,
	...switchboardRuns,
	...controlRuns,
	...switchboardIntegrationRuns,
	...userRuns,
	...userChannelRuns,
	...webhookRuns,
	...writeFirstRuns,
];
