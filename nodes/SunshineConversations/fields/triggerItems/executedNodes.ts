import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

/** The items of nodes that have run before this one, through n8n's own account of the execution. */
export class ExecutedNodes {
	private made?: ReturnType<IExecuteFunctions['getWorkflowDataProxy']>;

	constructor(
		private readonly context: IExecuteFunctions,
		private readonly itemIndex: number,
	) {}

	has(name: string): boolean {
		return this.node(name).isExecuted;
	}

	/** The node's item that this item comes from; undefined where n8n does not know it. */
	paired(name: string): IDataObject | undefined {
		return attempt(() => this.node(name).item)?.json;
	}

	/** All that the node has put out, in its first run on its first output. */
	all(name: string): IDataObject[] {
		return (attempt(() => this.node(name).all(0, 0)) ?? []).map(({ json }) => json);
	}

	/** The items of `ancestor` that the latest output of the node comes from; undefined for one that is not known. */
	ancestors(name: string, ancestor: string): Array<IDataObject | undefined> {
		const run = this.latestRun(name);
		const outputs = [];
		for (let output = 0; ; output++) {
			const items = attempt(() => this.node(name).all(output, run));
			if (!items) return outputs.flat();
			const source = { previousNode: name, previousNodeOutput: output, previousNodeRun: run };
			outputs.push(
				items.map((_, item) => attempt(() => this.proxy.$getPairedItem(ancestor, source, { item }))?.json),
			);
		}
	}

	/** Made when it is needed, as that takes n8n its time. */
	private get proxy() {
		return (this.made ??= this.context.getWorkflowDataProxy(this.itemIndex));
	}

	private latestRun(name: string): number {
		let run = 0;
		while (attempt(() => this.node(name).all(0, run + 1))) run++;
		return run;
	}

	private node(name: string): ExecutedNode {
		// The second argument asks for whole items, also in workflows that keep files within the JSON.
		return (this.proxy.$ as (name: string, wholeItems: boolean) => ExecutedNode)(name, true);
	}
}

interface ExecutedNode {
	isExecuted: boolean;
	item: INodeExecutionData;
	all(output: number, run: number): INodeExecutionData[];
}

/** n8n throws where there is nothing to be found. */
function attempt<T>(find: () => T): T | undefined {
	try {
		return find();
	} catch {
		return undefined;
	}
}
