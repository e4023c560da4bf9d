import type { IDataObject, INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { Input } from '../../../input/input';

/** One entry of the Content Type dropdown, with its fields. */
export interface Content {
	option: INodePropertyOptions & { value: string };
	/** Shown while this type is selected. */
	fields: INodeProperties[];
	/** The API's `content`. What can be known before sending is checked here. */
	read(input: Input): IDataObject;
}
