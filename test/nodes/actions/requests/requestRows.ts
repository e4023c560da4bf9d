import { appRows } from './appRows';
import { askingRows } from './askingRows';
import { conversationRows } from './conversationRows';
import { integrationRows } from './integrationRows';
import { messageRows } from './messageRows';
import { switchboardRows } from './switchboardRows';
import { userRows } from './userRows';
import { webhookRows } from './webhookRows';

/** One row for each operation. */
export const requestRows = [
	...appRows,
	...askingRows,
	...conversationRows,
	...integrationRows,
	...messageRows,
	...switchboardRows,
	...userRows,
	...webhookRows,
];
