import type { IDataObject } from 'n8n-workflow';
import { AdminApi } from '../../shared/adminApi';
import type { OperationRun, RunContext } from './operationRun';

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
export function accountApi({ surroundings }: RunContext, appId: unknown): AdminApi {
	const { url, accountKey } = surroundings.sandbox;
	return new AdminApi({ url, appId: String(appId), keyId: accountKey.id, keySecret: accountKey.secret });
}

/** A second app of the account. */
export async function createShop({ run, asAccount }: RunContext): Promise<string> {
	const [app] = await run('app: create', { displayName: 'Shop', options: fields }, asAccount());
	return app!.id as string;
}

const read = async (context: RunContext, appId: unknown) =>
	(await accountApi(context, appId).call<{ app: IDataObject }>('GET', '')).app;

export const appRuns: OperationRun[] = [
	{
		operation: 'app: create',
		async run(context) {
			const { id } = await context.executeOne(
				{ displayName: 'Shop', options: fields },
				{ credential: context.asAccount() },
			);
			expect(await read(context, id)).toMatchObject({ id, displayName: 'Shop', settings, metadata });
		},
	},
	{
		operation: 'app: delete',
		async run(context) {
			const appId = await createShop(context);
			await context.execute({ appId }, { credential: context.asAccount() });
			await expect(read(context, appId)).rejects.toThrow('404');
		},
	},
	{
		operation: 'app: get',
		async run(context) {
			const appId = await createShop(context);
			expect(await context.executeOne({ appId }, { credential: context.asAccount() })).toEqual(
				await read(context, appId),
			);
		},
	},
	{
		operation: 'app: getMany',
		async run(context) {
			const appId = await createShop(context);
			const apps = await context.execute({ returnAll: true }, { credential: context.asAccount() });
			expect(apps.map(({ id }) => id)).toEqual([context.surroundings.sandbox.appId, appId]);
			expect(apps[1]).toMatchObject({ displayName: 'Shop', settings, metadata });
		},
	},
	{
		operation: 'app: update',
		async run(context) {
			const { appId } = context.surroundings.sandbox;
			await context.executeOne({ appId, updateFields: { ...fields, displayName: 'Store' } });
			expect(await read(context, appId)).toMatchObject({ displayName: 'Store', settings, metadata });
		},
	},
];
