import {
	NodeOperationError,
	type ILoadOptionsFunctions,
	type INodeListSearchItems,
	type INodeListSearchResult,
} from 'n8n-workflow';
import { readSwitchboard } from '../../transport/switchboard';
import { matching } from './page';

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
	const switchboard = await readSwitchboard(context);
	if (!switchboard) {
		throw new NodeOperationError(
			context.getNode(),
			'The app has no switchboard, and nobody to hand over to: set one up in Zendesk, or with the resource Switchboard',
		);
	}
	const entries = switchboard.members.map((member): INodeListSearchItems => ({
		name: member.integrationType ? `${member.name} (${member.integrationType})` : member.name,
		value: member[value],
	}));
	return { results: matching(entries, filter) };
}
