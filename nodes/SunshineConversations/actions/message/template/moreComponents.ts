import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { Input } from '../../../input/input';
import { toObjects } from '../../../input/json';
import { changeTexts } from './componentTexts';
import type { ToLine } from './oneLine';

/** For what the fields of a template have no place for. */
export const moreComponents: INodeProperties = {
	displayName: 'More Components',
	name: 'moreComponents',
	type: 'json',
	default: '[]',
	description:
		"Components of the template that have no field here, as a list in WhatsApp's own form, e.g. limited_time_offer or carousel",
};

/** The components of the fields, and those that were added to them. */
export function withMoreComponents(options: Input, ofFields: IDataObject[], toLine: ToLine): IDataObject[] {
	const components = [...ofFields, ...readComponents(options, toLine)];
	const places = components.map(placeOf);
	const repeated = places.find((place, index) => places.indexOf(place) < index);
	if (repeated === undefined) return components;
	throw options.fault(
		moreComponents,
		`the template has one ${repeated}; leave it out here, or clear the other one`,
	);
}

function readComponents(options: Input, toLine: ToLine): IDataObject[] {
	if (options.isEmpty(moreComponents)) return [];
	const fault = options.faultOf(moreComponents);
	const components = toObjects(options.entered(moreComponents));
	if (!components?.every(({ type }) => typeof type === 'string' && type !== '')) {
		throw fault(
			'enter a JSON list of objects with a type, e.g. [{"type": "limited_time_offer", "parameters": [{…}]}]',
		);
	}
	return changeTexts(components, toLine, fault);
}

function placeOf({ type, index }: IDataObject): string {
	const part = String(type).toLowerCase();
	return part === 'button' ? `button in position ${Number(index ?? 0)}` : part;
}
