import { LoadOptionsContext } from 'n8n-core';
import { Workflow, type INodeListSearchResult, type INodeParameters } from 'n8n-workflow';
import { listSearch } from '../../../nodes/SunshineConversations/methods/listSearch/listSearch';
import { ACTION } from '../../shared/nodeTypes';
import { makeAdditionalData } from './additionalData';
import { makeNode } from './engine';
import { nodeTypes } from './nodeTypes';
import type { Surroundings } from './sandbox';

export interface Search {
	method: keyof typeof listSearch;
	filter?: string;
	cursor?: unknown;
	/** What is filled in above the dropdown. */
	parameters?: INodeParameters;
	credential?: Surroundings['credential'];
}

/** Opens a dropdown as n8n's editor does. */
export async function searchList(
	surroundings: Surroundings,
	{ method, filter, cursor, parameters = {}, credential = surroundings.credential }: Search,
): Promise<INodeListSearchResult> {
	const node = { ...makeNode('Action', ACTION), parameters };
	const workflow = new Workflow({ id: 'test', nodes: [node], connections: {}, active: false, nodeTypes });
	const additionalData = { ...makeAdditionalData(credential), currentNodeParameters: parameters };
	const context = new LoadOptionsContext(workflow, node, additionalData, 'parameters');
	return await listSearch[method].call(context, filter, cursor as string | undefined);
}
