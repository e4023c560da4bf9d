import { appRows } from './appRows';
import { askingRows } from './askingRows';
import { controlRows } from './controlRows';
import { conversationRows } from './conversationRows';
import { integrationRows } from './integrationRows';
import { messageRows } from './messageRows';
import { participantRows } from './participantRows';
import { switchboardRows } from './switchboardRows';
import { userRows } from './userRows';
import { webhookRows } from './webhookRows';

/** One row for each operation. */
export const requestRows = [
	...appRows,
	...askingRows,
	...controlRows,
	...conversationRows,
	...integrationRows,
	...messageRows,
	...participantRows,
	...switchboardRows,
	...userRows,
	...webhookRows,
];
