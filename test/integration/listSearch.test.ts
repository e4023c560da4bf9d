import { LoadOptionsContext } from 'n8n-core';
import { Workflow, type INodeListSearchResult } from 'n8n-workflow';
import { SunshineConversations } from '../../nodes/SunshineConversations/SunshineConversations.node';
import { AdminApi } from '../adminApi';
import { makeAdditionalData } from './additionalData';
import { makeNode } from './engine';
import { ACTION, nodeTypes } from './nodeTypes';
import { useSandbox } from './sandbox';

const surroundings = useSandbox();
const { listSearch } = new SunshineConversations().methods;

const search = async (
	method: keyof typeof listSearch,
	filter?: string,
	cursor?: string,
): Promise<INodeListSearchResult> => {
	const node = makeNode('Action', ACTION);
	const workflow = new Workflow({ id: 'test', nodes: [node], connections: {}, active: false, nodeTypes });
	const context = new LoadOptionsContext(
		workflow,
		node,
		makeAdditionalData(surroundings.credential),
		'parameters',
	);
	return await listSearch[method].call(context, filter, cursor);
};

it('integrations are found by type and name, page by page', async () => {
	const admin = new AdminApi(surroundings.sandbox);
	const { integrationId } = await surroundings.driver.createCustomer({ channel: 'whatsapp' });
	for (let count = 0; count < 105; count++) {
		await admin.call('POST', '/integrations', {
			type: 'telegram',
			token: `t${count}`,
			displayName: `Shop ${count}`,
		});
	}
	const first = await search('searchIntegrations');
	const second = await search('searchIntegrations', undefined, first.paginationToken as string);
	expect(first.results).toHaveLength(100);
	expect(second.paginationToken).toBeUndefined();
	const all = [...first.results, ...second.results];
	expect(new Set(all.map(({ value }) => value)).size).toBe(all.length);
	expect(all).toContainEqual({ name: 'telegram: Shop 104', value: expect.any(String) });

	const found = await search('searchIntegrations', 'WHATS');
	expect(found.results.map(({ value }) => value)).toEqual([integrationId]);
});

it('switchboard integrations are found by name, and there need be none', async () => {
	expect(await search('searchSwitchboardIntegrations')).toEqual({ results: [] });

	const admin = new AdminApi(surroundings.sandbox);
	const { switchboard } = await admin.call<{ switchboard: { id: string } }>('POST', '/switchboards');
	for (const name of ['bot', 'night-bot']) {
		const { id } = await admin.createIntegration(name, `${surroundings.sandbox.url}/elsewhere`);
		const body = { name, integrationId: id };
		await admin.call('POST', `/switchboards/${switchboard.id}/switchboardIntegrations`, body);
	}
	expect((await search('searchSwitchboardIntegrations', 'night')).results).toEqual([
		expect.objectContaining({ value: 'night-bot' }),
	]);
});
