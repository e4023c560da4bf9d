import { createBot } from './integration';
import { opens, type Key } from './keys';
import type { OperationRun, World } from './world';

async function createKey({ admin }: World, integrationId: string): Promise<Key> {
	const body = { displayName: 'Bot in production' };
	return (await admin.call<{ key: Key }>('POST', `/integrations/${integrationId}/keys`, body)).key;
}

/** Whether the key opens its own integration. */
const isKnown = async (world: World, key: Key) =>
	await opens(world, key, world.surroundings.sandbox.appId, '/integrations/me/webhooks');

export const integrationKeyRuns: OperationRun[] = [
	{
		operation: 'integrationKey: create',
		async run(world) {
			const { id: integrationId } = await createBot(world);
			const key = await world.executeOne({ integrationId, displayName: 'Bot in production' });
			expect(key.displayName).toBe('Bot in production');
			expect(await isKnown(world, key as Key)).toBe(true);
		},
	},
	{
		operation: 'integrationKey: delete',
		async run(world) {
			const { id: integrationId } = await createBot(world);
			const key = await createKey(world, integrationId);
			expect(await isKnown(world, key)).toBe(true);
			await world.execute({ integrationId, keyId: key.id });
			expect(await isKnown(world, key)).toBe(false);
		},
	},
	{
		operation: 'integrationKey: get',
		async run(world) {
			const { id: integrationId } = await createBot(world);
			const key = await createKey(world, integrationId);
			expect(await world.execute({ integrationId, keyId: key.id })).toEqual([key]);
		},
	},
	{
		operation: 'integrationKey: getMany',
		async run(world) {
			const { id: integrationId } = await createBot(world);
			const keys = [await createKey(world, integrationId), await createKey(world, integrationId)];
			expect(await world.execute({ integrationId, returnAll: true })).toEqual(keys);
		},
	},
];
