import type { INodeTypeDescription } from 'n8n-workflow';
import { exampleNames, readExample } from '../../shared/examples';
import { descriptionOfTool, typeBehindTool } from '../../shared/toolDescription';
import { unknownParameters } from '../../shared/unknownParameters';
import { TIMEOUT, type Instance } from '../harness/instance';

/** n8n imports nodes that it does not have, and fields that a node does not have, without a word. */
export function testKnownNodes(instance: Instance): void {
	it.each(exampleNames)(
		'%s uses only nodes and fields that n8n has',
		async (name) => {
			for (const node of readExample(name).nodes) {
				const { type, typeVersion } = node;
				const behind = typeBehindTool(type);
				const nodeInfos = [{ name: behind ?? type, version: typeVersion }];
				const [found] = await instance.client.request<Array<INodeTypeDescription | undefined>>(
					'POST',
					'/node-types',
					{ nodeInfos },
				);
				const description = behind ? descriptionOfTool(type, found!) : found!;
				expect([type, description.name.split('.').pop()]).toEqual([type, type.split('.').pop()]);
				expect([type, unknownParameters(description, node)]).toEqual([type, []]);
			}
		},
		TIMEOUT,
	);
}
