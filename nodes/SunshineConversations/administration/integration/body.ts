import type { IDataObject } from 'n8n-workflow';
import type { Input } from '../../input/input';
import { toObject } from '../../input/json';
import { OPTIONS } from '../../input/options';
import { requireChanges, UPDATE_FIELDS } from '../../input/updateFields';
import type { FieldFault, IntegrationType } from './types/integrationType';
import { everyType, otherSettings } from './types/shared/everyType';
import { typeField, types } from './types/types';

/** What creates an integration. */
export function readNewIntegration(input: Input): IDataObject {
	const type = findType(input);
	const settings = {
		...input.requiredValues(type.required),
		...readFields(input, OPTIONS, type, type.optional),
	};
	return { type: type.option.value, ...finish(input, type, settings, true) };
}

/** What changes an integration; the API finds out the type by itself. */
export function readIntegrationChanges(input: Input): IDataObject {
	const type = findType(input);
	const settings = readFields(input, UPDATE_FIELDS, type, type.changeable);
	return requireChanges(input, finish(input, type, settings, false));
}

function findType(input: Input): IntegrationType {
	const value = input.oneOf(typeField);
	return types.find(({ option }) => option.value === value)!;
}

function readFields(
	input: Input,
	collection: string,
	type: IntegrationType,
	fields: IntegrationType['optional'],
): IDataObject {
	const entered = input.collection(collection);
	const settings = entered.values([...fields, ...everyType(type.option.value)]);
	const others = toObject(entered.entered(otherSettings) || {});
	if (others) return { ...settings, ...others };
	throw input.fault(otherSettings, 'enter a JSON object, e.g. {"displayName": null}');
}

function finish(input: Input, type: IntegrationType, settings: IDataObject, isNew: boolean): IDataObject {
	const fault: FieldFault = (field, whatToChange) => input.fault(field, whatToChange);
	return type.finish?.(settings, isNew, fault) ?? settings;
}
