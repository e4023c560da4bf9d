import { accountApi, createShop } from './app';
import { opens, type Key } from './keys';
import type { OperationRun, World } from './world';

async function createKey(world: World, appId: string): Promise<Key> {
	const body = { displayName: 'Workflows' };
	return (await accountApi(world, appId).call<{ key: Key }>('POST', '/keys', body)).key;
}

export const appKeyRuns: OperationRun[] = [
	{
		operation: 'appKey: create',
		async run(world) {
			const appId = await createShop(world);
			const key = await world.executeOne(
				{ appId, displayName: 'Workflows' },
				{ credential: world.asAccount() },
			);
			expect(key.displayName).toBe('Workflows');
			expect(await opens(world, key as Key, appId)).toBe(true);
		},
	},
	{
		operation: 'appKey: delete',
		async run(world) {
			const appId = await createShop(world);
			const key = await createKey(world, appId);
			expect(await opens(world, key, appId)).toBe(true);
			await world.execute({ appId, keyId: key.id }, { credential: world.asAccount() });
			expect(await opens(world, key, appId)).toBe(false);
		},
	},
	{
		operation: 'appKey: get',
		async run(world) {
			const appId = await createShop(world);
			const key = await createKey(world, appId);
			expect(await world.execute({ appId, keyId: key.id }, { credential: world.asAccount() })).toEqual([key]);
		},
	},
	{
		operation: 'appKey: getMany',
		async run(world) {
			const appId = await createShop(world);
			const keys = [await createKey(world, appId), await createKey(world, appId)];
			expect(await world.execute({ appId, returnAll: true }, { credential: world.asAccount() })).toEqual(
				keys,
			);
		},
	},
];
