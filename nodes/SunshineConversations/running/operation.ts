import type { IBinaryKeyData, IDataObject, INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { Input } from '../input/input';

/** An output with a file. A class, as an answer of the API may have members of these names, too. */
export class OutputWithFile {
	constructor(
		readonly json: IDataObject,
		readonly binary: IBinaryKeyData,
	) {}
}

export type Output = IDataObject | IDataObject[] | OutputWithFile;

/** One entry of the Operation dropdown, with all that belongs to it. */
export interface Operation {
	/** The entry in the Operation dropdown. */
	option: INodePropertyOptions & { value: string; action: string; description: string };
	/** What the canvas shows below the node's name, with expressions if need be; without it, the action. */
	subtitle?: string;
	/** The fields shown while this operation is selected. */
	fields: INodeProperties[];
	/** What the option Simplify leaves of an output; without it there is no such option. */
	simplify?(output: IDataObject): IDataObject;
	/** Shows that option only when these fields have these values; by their paths, e.g. `/output`. */
	simplifyWhen?: Record<string, string[]>;
	/** What to say of all outputs of a run, in the output panel. */
	hint?(outputs: IDataObject[]): string | undefined;
	/** For one that changes nothing: its items run side by side, also those that name the same thing. */
	onlyReads?: true;
	/** Runs once per input item; an array fans out into one output item per element. */
	execute(input: Input): Promise<Output>;
}

/** One entry of the Resource dropdown. */
export interface Resource {
	option: INodePropertyOptions & { value: string; description: string };
	/** As the editor lists them; the first one is chosen at first. */
	operations: Operation[];
}
