import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Driver } from '../../../sandbox/driver';
import { AdminApi } from '../../shared/adminApi';
import { useAdministration, type Administration } from '../harness/administration';
import { runAction, type Run } from '../harness/engine';

/** One operation, used as a workflow would use it, with proof of what came of it. */
export interface OperationRun {
	/** E.g. `conversation: get`. */
	operation: string;
	run(context: RunContext): Promise<void>;
}

export interface RunContext extends Administration {
	driver: Driver;
	admin: AdminApi;
	/** Runs the operation on n8n's engine; gives the JSON of its items. */
	execute(
		parameters?: INodeParameters,
		more?: Partial<Pick<Run, 'credential' | 'file'>>,
	): Promise<IDataObject[]>;
	/** The same, for what gives one item. */
	executeOne(...execution: Parameters<RunContext['execute']>): Promise<IDataObject>;
	/** Adds to what the operation gives, for one that is run in another way. */
	gave(jsons: IDataObject[]): void;
}

/** Does runs in a sandbox of their own; gives what the operation gave. */
export function useOperations(): (run: OperationRun) => Promise<IDataObject[]> {
	const administration = useAdministration();
	const { surroundings } = administration;

	return async ({ operation: fullName, run }) => {
		const outputs: IDataObject[] = [];
		const [resource, operation] = fullName.split(': ') as [string, string];
		const context: RunContext = {
			...administration,
			driver: surroundings.driver,
			admin: new AdminApi(surroundings.sandbox),
			async execute(parameters, more) {
				const { items, error } = await runAction({
					credential: surroundings.credential,
					...more,
					parameters: { resource, operation, ...parameters },
				});
				if (error) throw new Error(`${error.message} ${error.description ?? ''}`);
				const jsons = items.map(({ json }) => json);
				outputs.push(...jsons);
				return jsons;
			},
			gave: (jsons) => void outputs.push(...jsons),
			async executeOne(...execution) {
				const jsons = await context.execute(...execution);
				expect(jsons).toHaveLength(1);
				return jsons[0]!;
			},
		};
		await run(context);
		return outputs;
	};
}
