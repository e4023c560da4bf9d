import type { INodeListSearchResult, INodeParameters } from 'n8n-workflow';
import { accountKey } from '../../../sandbox/api/state/fixedCredentials';
import { AdminApi } from '../../shared/adminApi';
import { useSandbox } from '../harness/sandbox';
import { searchList, type Search } from '../harness/search';

const surroundings = useSandbox();

const search = async (
	method: Search['method'],
	filter?: string,
	parameters?: INodeParameters,
): Promise<INodeListSearchResult> => await searchList(surroundings, { method, filter, parameters });

const admin = (): AdminApi => new AdminApi(surroundings.sandbox);

/** A value as the editor keeps it once it was chosen from a list. */
const chosen = (value: string): INodeParameters => ({ __rl: true, mode: 'list', value }) as INodeParameters;

const createTelegrams = async (count: number): Promise<void> => {
	for (let number = 0; number < count; number++) {
		const body = { type: 'telegram', token: `t${number}`, displayName: `Shop ${number}` };
		await admin().call('POST', '/integrations', body);
	}
};

it('integrations are found by type and name, page by page', async () => {
	const { integrationId } = await surroundings.driver.createCustomer({ channel: 'whatsapp' });
	await createTelegrams(105);
	const first = await search('searchIntegrations');
	const second = await searchList(surroundings, {
		method: 'searchIntegrations',
		cursor: first.paginationToken,
	});
	expect(first.results).toHaveLength(100);
	expect(second.paginationToken).toBeUndefined();
	const all = [...first.results, ...second.results];
	expect(new Set(all.map(({ value }) => value)).size).toBe(all.length);
	expect(all).toContainEqual({ name: 'telegram: Shop 104', value: expect.any(String) });

	const found = await search('searchIntegrations', 'WHATS');
	expect(found.results.map(({ value }) => value)).toEqual([integrationId]);
});

it('integrations are those that fit the field', async () => {
	const { integrationId: whatsApp } = await surroundings.driver.createCustomer({ channel: 'whatsapp' });
	const { integrationId: sms } = await surroundings.driver.createCustomer({ channel: 'twilio' });
	await surroundings.driver.createCustomer({ channel: 'web' });
	const { id: custom } = await admin().createIntegration('bot', `${surroundings.sandbox.url}/elsewhere`);
	const found = async (...wanted: Parameters<typeof search>) =>
		(await search(...wanted)).results.map(({ value }) => value).sort();

	expect(await found('searchCustomIntegrations')).toEqual([custom]);
	expect(await found('searchPhoneIntegrations')).toEqual([whatsApp, sms].sort());
	expect(await found('searchIntegrationsOfChannel', '', { matchType: 'twilio' })).toEqual([sms]);
	expect(await found('searchIntegrations')).toHaveLength(4);
});

it('what one types is found on later pages, too', async () => {
	await createTelegrams(105);
	const { results } = await search('searchIntegrations', 'shop 104');
	expect(results).toEqual([{ name: 'telegram: Shop 104', value: expect.any(String) }]);
});

it('switchboard integrations are found by name, for the name or the ID, and the list says why it has none', async () => {
	await expect(search('searchSwitchboardIntegrations')).rejects.toThrow('The app has no switchboard');

	const { switchboard } = await admin().call<{ switchboard: { id: string } }>('POST', '/switchboards');
	for (const name of ['bot', 'night-bot']) {
		const { id } = await admin().createIntegration(name, `${surroundings.sandbox.url}/elsewhere`);
		const body = { name, integrationId: id };
		await admin().call('POST', `/switchboards/${switchboard.id}/switchboardIntegrations`, body);
	}
	expect((await search('searchSwitchboardIntegrations', 'night')).results).toEqual([
		expect.objectContaining({ value: 'night-bot' }),
	]);
	expect((await search('searchSwitchboardIntegrationIds', 'night')).results).toEqual([
		expect.objectContaining({
			name: expect.stringContaining('night-bot'),
			value: expect.stringMatching(/^\w{24}$/),
		}),
	]);
});

it('clients are those of the user above, with phone number', async () => {
	const { userId, clientId } = await surroundings.driver.createCustomer({
		channel: 'whatsapp',
		phoneNumber: '+15550001234',
	});
	const { results } = await search('searchClients', '0001234', { userId });
	expect(results).toEqual([{ name: 'whatsapp: +15550001234', value: clientId }]);
	expect((await search('searchClients', '+999', { userId })).results).toEqual([]);
	await expect(search('searchClients')).rejects.toThrow('User ID: fill it in above');
});

it('webhooks are those of the integration above, by target', async () => {
	const target = `${surroundings.sandbox.url}/elsewhere`;
	const { id, webhooks } = await admin().createIntegration('bot', target);
	const { results } = await search('searchWebhooks', 'elsewhere', { integrationId: chosen(id) });
	expect(results).toEqual([{ name: target, value: webhooks[0]!.id }]);
	await expect(search('searchWebhooks')).rejects.toThrow('Integration: fill it in above');
});

it('apps are those of the account, or the one app that an app key can see', async () => {
	const { appId } = surroundings.sandbox;
	const asAccount = { ...surroundings.credential, keyId: accountKey.id, keySecret: accountKey.secret };
	const ofAccount = await searchList(surroundings, { method: 'searchApps', credential: asAccount });
	expect(ofAccount.results).toContainEqual({ name: expect.any(String), value: appId });

	expect((await search('searchApps')).results).toEqual([{ name: expect.any(String), value: appId }]);
	expect((await search('searchApps', 'no such app')).results).toEqual([]);
});

it('what has a blank name is listed as if it had none', async () => {
	const blank = ' \u200b';
	const ana = await surroundings.driver.createCustomer({
		channel: 'whatsapp',
		name: blank,
		phoneNumber: '+351912345678',
	});
	await admin().call('POST', '/integrations', { type: 'telegram', token: 't', displayName: blank });
	const names = async (...wanted: Parameters<typeof search>) =>
		(await search(...wanted)).results.map(({ name }) => name);
	expect(await names('searchIntegrations', 'telegram')).toEqual(['telegram']);
	expect(await names('searchClients', '', { userId: ana.userId })).toEqual(['whatsapp: +351912345678']);
});

it.each<[Search['method'], INodeParameters]>([
	['searchApps', {}],
	['searchClients', { userId: 'ana' }],
	['searchConversationsOfUser', { userId: 'ana' }],
	['searchConversationsOfUser', { userId: 'ana@example.com' }],
	['searchIntegrations', {}],
	['searchSwitchboardIntegrations', {}],
	['searchWebhooks', { integrationId: 'shop' }],
])('%s with %j takes no answer of something else for an empty list', async (method, parameters) => {
	await surroundings.driver.injectFault({ status: 200, body: {}, times: 10 });
	await expect(search(method, '', parameters)).rejects.toThrow(
		'The answer does not look like one of the API',
	);
});
