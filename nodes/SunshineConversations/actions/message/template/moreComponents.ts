import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { ADDITIONAL_FIELDS } from '../../../input/additionalFields';
import type { Input } from '../../../input/input';
import { toObjects } from '../../../input/json';

/** For what the fields of a template have no place for. */
export const moreComponents: INodeProperties = {
	displayName: 'More Components',
	name: 'moreComponents',
	type: 'json',
	default: '[]',
	description:
		"Components of the template that have no field here, as a list in WhatsApp's own form, e.g. limited_time_offer or carousel",
};

export function readMoreComponents(input: Input): IDataObject[] {
	const additional = input.collection(ADDITIONAL_FIELDS);
	if (additional.isEmpty(moreComponents)) return [];
	const components = toObjects(additional.entered(moreComponents));
	if (components?.every(({ type }) => typeof type === 'string' && type !== '')) return components;
	throw additional.fault(
		moreComponents,
		'enter a JSON list of objects with a type, e.g. [{"type": "limited_time_offer", "parameters": [{…}]}]',
	);
}
