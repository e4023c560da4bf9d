import type { IDataObject, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

/** One entry of the Type dropdown, with its fields under the API's names. */
export interface IntegrationType {
	option: INodePropertyOptions & { value: string };
	/** Without them the API creates none. */
	required: INodeProperties[];
	/** What else can be set when it is created. */
	optional: INodeProperties[];
	/** What can be changed later. */
	changeable: INodeProperties[];
	/** Checks what belongs together, and gives the settings the form that the API has for them. */
	finish?(settings: IDataObject, isNew: boolean, fault: FieldFault): IDataObject;
}

/** Makes the error for a field, by its name in the editor. */
export type FieldFault = (field: string, whatToChange: string) => Error;
