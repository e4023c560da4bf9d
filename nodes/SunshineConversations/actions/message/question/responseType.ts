import type { IDataObject, INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { Input } from '../../../input/input';

/** What a customer has written, in one message or in several at once. */
export interface Given {
	text: string;
	/** Of the button that was tapped. */
	payload?: string;
	/** In the API's form. */
	content: IDataObject;
	/** The zone of the workflow, e.g. `Europe/Lisbon`. */
	timeZone: string;
}

/** One entry of the Response Type dropdown, with all that belongs to it. */
export interface ResponseType {
	option: INodePropertyOptions & { value: string };
	/** Shown while this type is selected. */
	fields: INodeProperties[];
	/** Entries of the options that are shown while it is. */
	options?: INodeProperties[];
	/** What an answer is checked against, as it is kept while the workflow waits. */
	read(input: Input): IDataObject;
	/** Buttons and the like below the question. */
	content?(rules: IDataObject): IDataObject;
	/** What the item says of a valid answer; undefined for one that is not. */
	judge(given: Given, rules: IDataObject): IDataObject | undefined;
	/** What to say after an answer that is not valid. */
	retryMessage(rules: IDataObject): string;
}
