import { createBot } from './integration';
import { opens, type Key } from './keys';
import type { OperationRun, RunContext } from './operationRun';

async function createKey({ admin }: RunContext, integrationId: string): Promise<Key> {
	const body = { displayName: 'Bot in production' };
	return (await admin.call<{ key: Key }>('POST', `/integrations/${integrationId}/keys`, body)).key;
}

/** Whether the key opens its own integration. */
const isKnown = async (context: RunContext, key: Key) =>
	await opens(context, key, context.surroundings.sandbox.appId, '/integrations/me/webhooks');

export const integrationKeyRuns: OperationRun[] = [
	{
		operation: 'integrationKey: create',
		async run(context) {
			const { id: integrationId } = await createBot(context);
			const key = await context.executeOne({ integrationId, displayName: 'Bot in production' });
			expect(key.displayName).toBe('Bot in production');
			expect(await isKnown(context, key as Key)).toBe(true);
		},
	},
	{
		operation: 'integrationKey: delete',
		async run(context) {
			const { id: integrationId } = await createBot(context);
			const key = await createKey(context, integrationId);
			expect(await isKnown(context, key)).toBe(true);
			await context.execute({ integrationId, keyId: key.id });
			expect(await isKnown(context, key)).toBe(false);
		},
	},
	{
		operation: 'integrationKey: get',
		async run(context) {
			const { id: integrationId } = await createBot(context);
			const key = await createKey(context, integrationId);
			expect(await context.execute({ integrationId, keyId: key.id })).toEqual([key]);
		},
	},
	{
		operation: 'integrationKey: getMany',
		async run(context) {
			const { id: integrationId } = await createBot(context);
			const keys = [await createKey(context, integrationId), await createKey(context, integrationId)];
			expect(await context.execute({ integrationId, returnAll: true })).toEqual(keys);
		},
	},
];
