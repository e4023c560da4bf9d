import type { INodeTypeDescription } from 'n8n-workflow';
import { exampleNames, readExample } from '../../examples';
import { unknownParameters } from '../../unknownParameters';
import { TIMEOUT, type Instance } from '../instance';

/** n8n imports nodes that it does not have, and fields that a node does not have, without a word. */
export function testKnownNodes(instance: Instance): void {
	it.each(exampleNames)(
		'%s uses only nodes and fields that n8n has',
		async (name) => {
			for (const node of readExample(name).nodes) {
				const { type, typeVersion } = node;
				const nodeInfos = [{ name: type, version: typeVersion }];
				const [description] = await instance.client.request<Array<INodeTypeDescription | undefined>>(
					'POST',
					'/node-types',
					{ nodeInfos },
				);
				expect([type, description?.name.split('.').pop()]).toEqual([type, type.split('.').pop()]);
				expect([type, unknownParameters(description!, node)]).toEqual([type, []]);
			}
		},
		TIMEOUT,
	);
}
