import { accountApi, createShop } from './app';
import { opens, type Key } from './keys';
import type { OperationRun, RunContext } from './operationRun';

async function createKey(context: RunContext, appId: string): Promise<Key> {
	const body = { displayName: 'Workflows' };
	return (await accountApi(context, appId).call<{ key: Key }>('POST', '/keys', body)).key;
}

export const appKeyRuns: OperationRun[] = [
	{
		operation: 'appKey: create',
		async run(context) {
			const appId = await createShop(context);
			const key = await context.executeOne(
				{ appId, displayName: 'Workflows' },
				{ credential: context.asAccount() },
			);
			expect(key.displayName).toBe('Workflows');
			expect(await opens(context, key as Key, appId)).toBe(true);
		},
	},
	{
		operation: 'appKey: delete',
		async run(context) {
			const appId = await createShop(context);
			const key = await createKey(context, appId);
			expect(await opens(context, key, appId)).toBe(true);
			await context.execute({ appId, keyId: key.id }, { credential: context.asAccount() });
			expect(await opens(context, key, appId)).toBe(false);
		},
	},
	{
		operation: 'appKey: get',
		async run(context) {
			const appId = await createShop(context);
			const key = await createKey(context, appId);
			expect(await context.execute({ appId, keyId: key.id }, { credential: context.asAccount() })).toEqual([
				key,
			]);
		},
	},
	{
		operation: 'appKey: getMany',
		async run(context) {
			const appId = await createShop(context);
			const keys = [await createKey(context, appId), await createKey(context, appId)];
			expect(await context.execute({ appId, returnAll: true }, { credential: context.asAccount() })).toEqual(
				keys,
			);
		},
	},
];
