import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { readSettings } from '../integration/settings';
import { readMetadata } from '../metadata';
import { appSettings, displayName } from './appFields';

/** Name, settings and metadata from a collection. */
export function readAppFields(
	context: IExecuteFunctions,
	itemIndex: number,
	collection: string,
): IDataObject {
	const entered = context.getNodeParameter(collection, itemIndex, {}) as IDataObject;
	const settings = readSettings(context, itemIndex, appSettings, entered);
	const metadata = readMetadata(context, itemIndex, collection);
	return {
		...readSettings(context, itemIndex, [displayName], entered),
		...(Object.keys(settings).length > 0 && { settings }),
		...(metadata && { metadata }),
	};
}
