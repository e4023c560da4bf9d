import type { IExecuteFunctions } from 'n8n-workflow';
import { fieldError, toText } from '../../parameters';
import type { Content } from './content';

export const location: Content = {
	option: { name: 'Location', value: 'location', description: 'A place on the map' },
	fields: [
		{
			displayName: 'Latitude',
			name: 'latitude',
			type: 'number',
			typeOptions: { numberPrecision: 6 },
			required: true,
			default: 0,
			placeholder: 'e.g. 38.7223',
		},
		{
			displayName: 'Longitude',
			name: 'longitude',
			type: 'number',
			typeOptions: { numberPrecision: 6 },
			required: true,
			default: 0,
			placeholder: 'e.g. -9.1393',
		},
		{
			displayName: 'Place Name',
			name: 'placeName',
			type: 'string',
			default: '',
			placeholder: 'e.g. Our shop',
		},
		{
			displayName: 'Address',
			name: 'address',
			type: 'string',
			default: '',
			placeholder: 'e.g. Rua Augusta 1, Lisboa',
		},
	],
	read(context, itemIndex) {
		const place = {
			...optional(context, itemIndex, 'placeName', 'name'),
			...optional(context, itemIndex, 'address', 'address'),
		};
		return {
			type: 'location',
			coordinates: {
				lat: degrees(context, itemIndex, 'latitude', 'Latitude', 90),
				long: degrees(context, itemIndex, 'longitude', 'Longitude', 180),
			},
			...(Object.keys(place).length > 0 && { location: place }),
		};
	},
};

function degrees(
	context: IExecuteFunctions,
	itemIndex: number,
	name: string,
	field: string,
	most: number,
): number {
	const entered = context.getNodeParameter(name, itemIndex) as unknown;
	const value = entered === '' || entered === null ? NaN : Number(entered);
	if (Math.abs(value) <= most) return value;
	throw fieldError(context, itemIndex, field, `enter degrees from -${most} to ${most}`);
}

function optional(
	context: IExecuteFunctions,
	itemIndex: number,
	name: string,
	apiName: string,
): Record<string, string> {
	const value = (toText(context.getNodeParameter(name, itemIndex, '')) ?? '').trim();
	return value ? { [apiName]: value } : {};
}
