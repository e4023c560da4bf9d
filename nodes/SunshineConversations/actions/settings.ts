import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { readFieldValue } from './fieldValue';
import { faultOf } from './parameters';

/** The values of these fields as the API takes them, under their names; what is empty is left out. */
export function readSettings(
	context: IExecuteFunctions,
	itemIndex: number,
	fields: INodeProperties[],
	entered: IDataObject,
): IDataObject {
	return Object.fromEntries(
		fields.flatMap((field) => {
			const fault = faultOf(context, itemIndex, field.displayName);
			const value = readFieldValue(field, entered[field.name], fault);
			return value === undefined ? [] : [[field.name, value]];
		}),
	);
}

/** The same for those fields of a collection that were added. */
export function readCollection(
	context: IExecuteFunctions,
	itemIndex: number,
	collection: string,
	fields: INodeProperties[],
): IDataObject {
	const entered = context.getNodeParameter(collection, itemIndex, {}) as IDataObject;
	return readSettings(context, itemIndex, fields, entered);
}

/** Like `readSettings`, for fields of their own that must be filled in. */
export function readRequiredSettings(
	context: IExecuteFunctions,
	itemIndex: number,
	fields: INodeProperties[],
): IDataObject {
	const entered = fields.map(({ name }) => [name, context.getNodeParameter(name, itemIndex, '')]);
	const settings = readSettings(context, itemIndex, fields, Object.fromEntries(entered) as IDataObject);
	const missing = fields.find(({ name }) => settings[name] === undefined);
	if (!missing) return settings;
	const fault = faultOf(context, itemIndex, missing.displayName);
	throw fault(missing.type === 'multiOptions' ? 'choose one at least' : 'fill it in');
}
