import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { faultOf } from '../parameters';
import { toObjects } from '../values';
import { COLLECTION } from './additionalOptions';

/** For what the fields of a template have no place for. */
export const moreComponents: INodeProperties = {
	displayName: 'More Components',
	name: 'moreComponents',
	type: 'json',
	default: '[]',
	description:
		"Components of the template that have no field here, as a list in WhatsApp's own form, e.g. limited_time_offer or carousel",
};

export function readMoreComponents(context: IExecuteFunctions, itemIndex: number): IDataObject[] {
	const { moreComponents: entered = '' } = context.getNodeParameter(COLLECTION, itemIndex, {}) as IDataObject;
	if (entered === '' || entered === null) return [];
	const components = toObjects(entered);
	if (components?.every(({ type }) => typeof type === 'string' && type !== '')) return components;
	throw faultOf(
		context,
		itemIndex,
		moreComponents.displayName,
	)('enter a JSON list of objects with a type, e.g. [{"type": "limited_time_offer", "parameters": [{…}]}]');
}
