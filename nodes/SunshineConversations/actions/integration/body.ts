import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { requireChanges } from '../changes';
import { fieldError, oneOf } from '../parameters';
import { readRequiredSettings, readSettings } from '../settings';
import { toObject } from '../values';
import { everyType, otherSettings } from './types/everyType';
import type { FieldFault, IntegrationType } from './types/integrationType';
import { typeField, types } from './types/types';

/** What creates an integration. */
export function readNewIntegration(context: IExecuteFunctions, itemIndex: number): IDataObject {
	const type = findType(context, itemIndex);
	const settings = {
		...readRequiredSettings(context, itemIndex, type.required),
		...readFields(context, itemIndex, 'additionalFields', type, type.optional),
	};
	return { type: type.option.value, ...finish(context, itemIndex, type, settings, true) };
}

/** What changes an integration; the API finds out the type by itself. */
export function readIntegrationChanges(context: IExecuteFunctions, itemIndex: number): IDataObject {
	const type = findType(context, itemIndex);
	const settings = readFields(context, itemIndex, 'updateFields', type, type.changeable);
	return requireChanges(context, itemIndex, finish(context, itemIndex, type, settings, false));
}

function findType(context: IExecuteFunctions, itemIndex: number): IntegrationType {
	const value = oneOf(context, itemIndex, typeField);
	return types.find(({ option }) => option.value === value)!;
}

function readFields(
	context: IExecuteFunctions,
	itemIndex: number,
	collection: string,
	type: IntegrationType,
	fields: IntegrationType['optional'],
): IDataObject {
	const entered = context.getNodeParameter(collection, itemIndex, {}) as IDataObject;
	const settings = readSettings(context, itemIndex, [...fields, ...everyType(type.option.value)], entered);
	const others = toObject(entered.otherSettings || {});
	if (others) return { ...settings, ...others };
	throw fieldError(
		context,
		itemIndex,
		otherSettings.displayName,
		'enter a JSON object, e.g. {"displayName": null}',
	);
}

function finish(
	context: IExecuteFunctions,
	itemIndex: number,
	type: IntegrationType,
	settings: IDataObject,
	isNew: boolean,
): IDataObject {
	const fault: FieldFault = (field, whatToChange) => fieldError(context, itemIndex, field, whatToChange);
	return type.finish?.(settings, isNew, fault) ?? settings;
}
