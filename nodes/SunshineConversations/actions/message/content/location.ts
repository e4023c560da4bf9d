import type { INodeProperties } from 'n8n-workflow';
import type { Input } from '../../../input/input';
import { toNumber } from '../../../input/number';
import type { Content } from './contentType';

const latitude: INodeProperties = {
	displayName: 'Latitude',
	name: 'latitude',
	type: 'string',
	default: '',
	placeholder: 'e.g. 38.7223',
};

const longitude: INodeProperties = {
	displayName: 'Longitude',
	name: 'longitude',
	type: 'string',
	default: '',
	placeholder: 'e.g. -9.1393',
};

const placeName: INodeProperties = {
	displayName: 'Place Name',
	name: 'placeName',
	type: 'string',
	default: '',
	placeholder: 'e.g. Our shop',
};

const address: INodeProperties = {
	displayName: 'Address',
	name: 'address',
	type: 'string',
	default: '',
	placeholder: 'e.g. Rua Augusta 1, Lisboa',
};

export const location: Content = {
	option: { name: 'Location', value: 'location', description: 'A place on the map' },
	fields: [latitude, longitude, placeName, address],
	read(input) {
		const lat = degrees(input, latitude, 90);
		const long = degrees(input, longitude, 180);
		const name = input.optionalText(placeName)?.trim();
		const where = input.optionalText(address)?.trim();
		const place = { ...(name && { name }), ...(where && { address: where }) };
		return {
			type: 'location',
			coordinates: { lat, long },
			...(Object.keys(place).length > 0 && { location: place }),
		};
	},
};

function degrees(input: Input, field: INodeProperties, most: number): number {
	const entered = input.entered(field);
	const value = toNumber(typeof entered === 'string' ? entered.replace(',', '.') : entered);
	if (value !== undefined && Math.abs(value) <= most) return value;
	throw input.fault(field, `enter degrees from -${most} to ${most}`);
}
