import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import {
	createRunExecutionData,
	NodeConnectionTypes,
	Workflow,
	type IConnections,
	type ICredentialDataDecryptedObject,
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type INodeParameters,
	type IRunExecutionData,
	type ITaskData,
} from 'n8n-workflow';
import { ACTION } from '../../../shared/nodeTypes';
import { makeAdditionalData } from '../additionalData';
import { makeNode } from '../engine';
import { nodeTypes, PASS } from '../nodeTypes';

export const ASK = 'Ask';

export interface Asking {
	parameters: INodeParameters;
	/** The JSON of the input items; one empty item unless given. */
	items?: IDataObject[];
	/** The type of the asking node; the action node unless given. */
	type?: string;
	/** n8n has stored that the execution waits only when it resolves. */
	untilStored?: Promise<unknown>;
	/** What n8n takes for its own address. */
	url?: string;
}

/** An execution of a workflow with a node that asks, as n8n keeps it: as text. */
export class AskingExecution {
	status: 'error' | 'running' | 'success' | 'waiting' = 'running';
	resumptions = 0;
	/** Whether n8n cannot resume it, once. */
	isInTrouble = false;
	private stored: string;
	private readonly nodes: INode[];
	private readonly connections: IConnections = {
		Start: { main: [[{ node: ASK, type: NodeConnectionTypes.Main, index: 0 }]] },
		[ASK]: { main: [[{ node: 'After', type: NodeConnectionTypes.Main, index: 0 }]] },
	};

	constructor(
		readonly id: string,
		readonly url: string,
		readonly credential: ICredentialDataDecryptedObject,
		readonly asking: Asking,
	) {
		const ask = { ...makeNode(ASK, asking.type ?? ACTION), parameters: asking.parameters };
		this.nodes = [makeNode('Start', PASS), ask, makeNode('After', PASS)];
		const items = (asking.items ?? [{}]).map((json, item) => ({ json, pairedItem: { item } }));
		const nodeExecutionStack = [{ node: this.nodes[0]!, data: { main: [items] }, source: null }];
		this.stored = JSON.stringify(createRunExecutionData({ executionData: { nodeExecutionStack } }));
	}

	get data(): IRunExecutionData {
		return JSON.parse(this.stored) as IRunExecutionData;
	}

	/** Built anew each time, as n8n does. */
	workflow(): Workflow {
		return new Workflow({
			id: 'asking',
			nodes: structuredClone(this.nodes),
			connections: this.connections,
			active: true,
			nodeTypes,
			settings: { executionOrder: 'v1', timezone: 'Europe/Lisbon' },
		});
	}

	/** From where its stack says, until it ends or waits. */
	async run(data = this.data): Promise<void> {
		this.status = 'running';
		const workflow = this.workflow();
		const additionalData = makeAdditionalData(this.credential, this.url, this.id);
		const { nodes, connections } = this;
		additionalData.hooks = new ExecutionLifecycleHooks('trigger', this.id, {
			...workflow,
			nodes,
			connections,
		} as never);
		const run = await new WorkflowExecute(additionalData, 'trigger', data).processRunExecutionData(workflow);
		await this.asking.untilStored;
		this.stored = JSON.stringify(run.data);
		if (run.waitTill) this.status = 'waiting';
		else this.status = run.data.resultData.error ? 'error' : 'success';
	}

	/** With what the node's webhook gave, or when the time is over with what lies on the stack. */
	async resume(items?: INodeExecutionData[][]): Promise<void> {
		const { data } = this;
		const [next] = data.executionData!.nodeExecutionStack;
		this.resumptions++;
		if (items) {
			next!.node.disabled = true;
			delete data.waitTill;
			data.resultData.runData[ASK]!.pop();
			next!.data.main = items;
		} else {
			data.waitTill = new Date(String(data.waitTill));
		}
		await this.run(data);
	}

	task(name: string): ITaskData | undefined {
		return this.data.resultData.runData[name]?.at(-1);
	}

	/** What the node has put out, or shows while it waits. */
	outputOf(name: string): INodeExecutionData[] {
		return this.task(name)?.data?.main?.[0] ?? [];
	}

	get error() {
		return this.task(ASK)?.error ?? this.data.resultData.error;
	}
}
