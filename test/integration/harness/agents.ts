import type { EngineRequest, IDataObject, INodeExecutionData, INodeType } from 'n8n-workflow';
import { madeUp } from './nodeTypes';
import { START } from './workflowRun';

/** Calls its tool "Note" once for each item, as agents do from version 3 on: through the engine; for an agent that is a tool itself, if there is one. */
export const newAgent = (entered: IDataObject, inner?: string): INodeType =>
	madeUp(async function (response): Promise<EngineRequest | INodeExecutionData[][]> {
		const items = this.getInputData();
		if (response?.actionResponses.length)
			return [items.map((item, index) => ({ ...item, pairedItem: index }))];
		const actions = items.map((_, itemIndex) => ({
			actionType: 'ExecutionNodeAction' as const,
			nodeName: 'Note',
			input: entered as never,
			type: 'ai_tool' as const,
			id: `call-${itemIndex}`,
			metadata: { itemIndex, ...(inner && { parentNodeName: inner }) },
		}));
		return { actions, metadata: {} };
	});

/** Calls its tool once, as earlier agents do: within its own run. */
export const oldAgent = (entered: IDataObject): INodeType => {
	const agent = madeUp(async function () {
		const tools = (await this.getInputConnectionData('ai_tool', 0)) as Array<{
			invoke(input: unknown): Promise<unknown>;
		}>;
		for (const tool of tools) await tool.invoke(entered);
		return [this.getInputData()];
	});
	agent.description.inputs = ['main', { type: 'ai_tool' }];
	return agent;
};

/** Hands on the items of its first run one by one, as Loop Over Items does. */
export function loopOver(count: number): INodeType {
	let turn = 0;
	return madeUp(async () => {
		const item = turn++;
		if (item >= count) return [[], []];
		return [[], [{ json: { turn: item }, pairedItem: { item, sourceOverwrite: { previousNode: START } } }]];
	}, 2);
}
