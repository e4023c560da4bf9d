import {
	NodeOperationError,
	type ILoadOptionsFunctions,
	type INodeListSearchItems,
	type INodeListSearchResult,
} from 'n8n-workflow';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { matching } from './page';

interface SwitchboardIntegration {
	id: string;
	name: string;
	integrationType?: string;
}

/** The bots and desks of the app's switchboard by name, which is the same in every account that is set up alike. */
export async function searchSwitchboardIntegrations(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	return await search(this, 'name', filter);
}

/** The same by ID, for where the API takes nothing else. */
export async function searchSwitchboardIntegrationIds(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	return await search(this, 'id', filter);
}

async function search(
	context: ILoadOptionsFunctions,
	value: 'id' | 'name',
	filter?: string,
): Promise<INodeListSearchResult> {
	const { switchboards } = await request<{ switchboards: Array<{ id: string }> }>(context, {
		method: 'GET',
		path: '/switchboards',
		gives: 'switchboards',
	});
	if (switchboards.length === 0) {
		throw new NodeOperationError(
			context.getNode(),
			'The app has no switchboard, and nobody to hand over to: set one up in Zendesk, or with the resource Switchboard',
		);
	}
	const members = await Promise.all(switchboards.map(async ({ id }) => await listMembers(context, id)));
	const entries = members.flat().map((member): INodeListSearchItems => ({
		name: member.integrationType ? `${member.name} (${member.integrationType})` : member.name,
		value: member[value],
	}));
	return { results: matching(entries, filter) };
}

async function listMembers(
	context: ILoadOptionsFunctions,
	switchboardId: string,
): Promise<SwitchboardIntegration[]> {
	const { switchboardIntegrations } = await request<{ switchboardIntegrations: SwitchboardIntegration[] }>(
		context,
		{
			method: 'GET',
			path: path`/switchboards/${switchboardId}/switchboardIntegrations`,
			gives: 'switchboardIntegrations',
		},
	);
	return switchboardIntegrations;
}
