import type { IDataObject } from 'n8n-workflow';
import type { Input } from '../../input/input';
import { readMetadata } from '../../input/metadata';
import { appSettings, displayName } from './appFields';

/** Name, settings and metadata from a collection. */
export function readAppFields(input: Input, collection: string): IDataObject {
	const settings = input.collection(collection).values(appSettings);
	const metadata = readMetadata(input, collection);
	return {
		...input.collection(collection).values([displayName]),
		...(Object.keys(settings).length > 0 && { settings }),
		...(metadata && { metadata }),
	};
}
