import type { IDataObject, INodeParameters } from 'n8n-workflow';

/** Parameters in, requests out. */
export interface Row {
	operation: string;
	parameters: INodeParameters;
	/** Body of each answer. */
	answers: IDataObject[];
	/** Method, path (below `/v2/apps/app` unless it names its version), then query and body where there are any. */
	requests: Array<[string, string, (IDataObject | undefined)?, IDataObject?]>;
	output: IDataObject | IDataObject[];
}

export const lastPage = { hasMore: false };

export function pageOf(size: number): IDataObject {
	return { 'page[size]': size };
}
