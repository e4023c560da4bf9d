import type { INodeParameters } from 'n8n-workflow';
import { UNKNOWN_ID, useAdministration } from '../harness/administration';

const { asAccount, attempt, run, surroundings } = useAdministration();

describe('app and appKey, with an account key', () => {
	it('are created, used, changed and deleted', async () => {
		const [created] = await run(
			'app: create',
			{
				displayName: 'Shop',
				options: {
					useAnimalNames: true,
					metadata: { values: [{ key: 'lang', value: 'en-ca' }] },
				},
			},
			asAccount(),
		);
		const appId = created!.id as string;
		expect(created).toMatchObject({ displayName: 'Shop', metadata: { lang: 'en-ca' } });
		expect(created!.settings).toMatchObject({ useAnimalNames: true });
		expect(await run('app: get', { appId }, asAccount())).toMatchObject([created!]);
		expect(await run('app: getMany', { returnAll: true }, asAccount())).toHaveLength(2);
		expect(await run('app: getMany', { limit: 1 }, asAccount())).toHaveLength(1);

		const [key] = await run('appKey: create', { appId, displayName: 'Main' }, asAccount());
		const { id: keyId, secret: keySecret } = key as { id: string; secret: string };
		const own = { ...surroundings.credential, appId, keyId, keySecret };
		const updateFields = { displayName: 'Store', conversationRetentionSeconds: 60 };
		expect(await run('app: update', { appId, updateFields }, own)).toMatchObject([
			{ id: appId, displayName: 'Store', settings: { conversationRetentionSeconds: 60 } },
		]);
		expect(await run('appKey: get', { keyId }, asAccount({ appId }))).toEqual([key]);
		expect(await run('appKey: getMany', { appId }, asAccount())).toEqual([key]);
		expect(await run('appKey: delete', { appId, keyId }, asAccount())).toEqual([{ deleted: true }]);
		expect((await attempt('app: get', { appId }, own)).error).toMatchObject({ httpCode: '401' });

		expect(await run('app: delete', { appId }, asAccount())).toEqual([{ deleted: true }]);
		const { error } = await attempt('app: get', { appId }, asAccount());
		expect(error?.message).toBe('App not found');
		expect(error?.description).toMatch(/The account has no such app/);
	});

	it.each<[string, INodeParameters]>([
		['app: create', { displayName: 'Shop' }],
		['app: delete', { appId: UNKNOWN_ID }],
		['app: getMany', {}],
		['appKey: create', { displayName: 'Main' }],
		['appKey: delete', { keyId: 'app_1' }],
		['appKey: get', { keyId: 'app_1' }],
		['appKey: getMany', {}],
	])('%s tells an app key that it takes an account key', async (operation, parameters) => {
		const { error } = await attempt(operation, parameters);
		expect(error).toMatchObject({ message: 'Forbidden', httpCode: '403' });
		expect(error?.description).toMatch(/account key \(its ID starts with act_ or svc_\).*\/apps/);
	});

	it('app: get and update take the key of the app itself', async () => {
		const { appId } = surroundings.sandbox;
		await run('app: update', { appId, updateFields: { metadata: { values: [{ key: 'a', value: 'b' }] } } });
		expect(await run('app: get', { appId })).toMatchObject([{ id: appId, metadata: { a: 'b' } }]);
	});
});
