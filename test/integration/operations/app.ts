import type { IDataObject } from 'n8n-workflow';
import { AdminApi } from '../../shared/adminApi';
import type { OperationRun, World } from './world';

const settings = {
	appLocalizationEnabled: true,
	conversationRetentionSeconds: 86_400,
	disableConversationReopen: true,
	echoPostback: true,
	endSessionEnabled: true,
	ignoreAutoConversationStart: true,
	maskCreditCardNumbers: false,
	multiConvoEnabled: true,
	useAnimalNames: true,
};
const fields = { ...settings, metadata: { values: [{ key: 'shop', value: 'Lisbon' }] } };
const metadata = { shop: 'Lisbon' };

/** With the account's key, which opens every app. */
export function accountApi({ surroundings }: World, appId: unknown): AdminApi {
	const { url, accountKey } = surroundings.sandbox;
	return new AdminApi({ url, appId: String(appId), keyId: accountKey.id, keySecret: accountKey.secret });
}

/** A second app of the account. */
export async function createShop({ run, asAccount }: World): Promise<string> {
	const [app] = await run('app: create', { displayName: 'Shop', additionalFields: fields }, asAccount());
	return app!.id as string;
}

const read = async (world: World, appId: unknown) =>
	(await accountApi(world, appId).call<{ app: IDataObject }>('GET', '')).app;

export const appRuns: OperationRun[] = [
	{
		operation: 'app: create',
		async run(world) {
			const { id } = await world.executeOne(
				{ displayName: 'Shop', additionalFields: fields },
				{ credential: world.asAccount() },
			);
			expect(await read(world, id)).toMatchObject({ id, displayName: 'Shop', settings, metadata });
		},
	},
	{
		operation: 'app: delete',
		async run(world) {
			const appId = await createShop(world);
			await world.execute({ appId }, { credential: world.asAccount() });
			await expect(read(world, appId)).rejects.toThrow('404');
		},
	},
	{
		operation: 'app: get',
		async run(world) {
			const appId = await createShop(world);
			expect(await world.executeOne({ appId }, { credential: world.asAccount() })).toEqual(
				await read(world, appId),
			);
		},
	},
	{
		operation: 'app: getMany',
		async run(world) {
			const appId = await createShop(world);
			const apps = await world.execute({ returnAll: true }, { credential: world.asAccount() });
			expect(apps.map(({ id }) => id)).toEqual([world.surroundings.sandbox.appId, appId]);
			expect(apps[1]).toMatchObject({ displayName: 'Shop', settings, metadata });
		},
	},
	{
		operation: 'app: update',
		async run(world) {
			const { appId } = world.surroundings.sandbox;
			await world.executeOne({ appId, updateFields: { ...fields, displayName: 'Store' } });
			expect(await read(world, appId)).toMatchObject({ displayName: 'Store', settings, metadata });
		},
	},
];
