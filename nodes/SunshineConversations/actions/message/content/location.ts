import type { IExecuteFunctions } from 'n8n-workflow';
import { fieldError, optionalText } from '../../parameters';
import { toNumber } from '../../values';
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
		const lat = degrees(context, itemIndex, 'latitude', 'Latitude', 90);
		const long = degrees(context, itemIndex, 'longitude', 'Longitude', 180);
		// The fields stand so at first; there is only sea.
		if (lat === 0 && long === 0) {
			throw fieldError(context, itemIndex, 'Latitude and Longitude', 'enter where it is');
		}
		const name = optionalText(context, itemIndex, 'placeName', 'Place Name')?.trim();
		const address = optionalText(context, itemIndex, 'address', 'Address')?.trim();
		const place = { ...(name && { name }), ...(address && { address }) };
		return {
			type: 'location',
			coordinates: { lat, long },
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
	const value = toNumber(context.getNodeParameter(name, itemIndex, ''));
	if (value !== undefined && Math.abs(value) <= most) return value;
	throw fieldError(context, itemIndex, field, `enter degrees from -${most} to ${most}`);
}
