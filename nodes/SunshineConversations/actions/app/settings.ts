import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { readMetadata } from '../metadata';
import { readCollection } from '../settings';
import { appSettings, displayName } from './appFields';

/** Name, settings and metadata from a collection. */
export function readAppFields(
	context: IExecuteFunctions,
	itemIndex: number,
	collection: string,
): IDataObject {
	const settings = readCollection(context, itemIndex, collection, appSettings);
	const metadata = readMetadata(context, itemIndex, collection);
	return {
		...readCollection(context, itemIndex, collection, [displayName]),
		...(Object.keys(settings).length > 0 && { settings }),
		...(metadata && { metadata }),
	};
}
