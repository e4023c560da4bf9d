import { createPast } from '../../test/integration/harness/pasts';
import type { DrawnNode } from '../harness/chain';
import type { Stage } from '../harness/stage';
import { action } from './workflows';

export const CONVERSATIONS = 20;
/** Of each conversation. */
export const MESSAGES = 500;
/** In milliseconds. */
export const LATENCY = 50;
export const CONCURRENCY = 10;
/** The user and the list of conversations come before the first page. */
export const BEFORE = 2;

export const scene = `A user has ${CONVERSATIONS} conversations of ${MESSAGES} messages, one after the other in time; the API takes ${LATENCY} ms.`;

/** Gives the ID of the user. */
export async function prepare(stage: Stage): Promise<string> {
	const sandbox = await stage.sandbox();
	const { userId } = await createPast(
		{ sandbox, driver: sandbox.driver },
		{ conversations: CONVERSATIONS, messages: MESSAGES, apart: MESSAGES },
	);
	await sandbox.driver.configure({ apiLatencyMs: LATENCY });
	return userId;
}

export const oneItem = '[{}]';
export const everything = { returnAll: true };

/** Our node. */
export const readBy = (userId: string, concurrency: number, amount: object): DrawnNode[] => [
	action({
		resource: 'user',
		operation: 'getHistory',
		historyOf: 'user',
		userId,
		...amount,
		options: { concurrency },
	}),
];
