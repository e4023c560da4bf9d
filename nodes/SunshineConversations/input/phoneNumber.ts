import type { Input } from './input';
import { naming } from './naming';

export const phoneNumber = naming(
	'phone number',
	{
		displayName: 'Phone Number',
		name: 'phoneNumber',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. +351 912 345 678',
		description: 'With + and country code',
	},
	(entered) => entered.replace(/[\s().-]/g, '') || undefined,
);

/** The API takes blanks and dashes, but wants the country code. */
export function readPhoneNumber(input: Input): string {
	const number = input.text(phoneNumber, { whatIfEmpty: 'enter a number' }).trim();
	if (/^\+\d[\d\s().-]{4,}$/.test(number)) return number;
	throw input.fault(phoneNumber, 'enter it with + and country code, e.g. +351 912 345 678');
}
