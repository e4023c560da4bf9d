import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { fieldError, requiredText } from './parameters';

export const phoneNumber: INodeProperties = {
	displayName: 'Phone Number',
	name: 'phoneNumber',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. +351 912 345 678',
	description: 'With + and country code',
};

/** The API takes blanks and dashes, but wants the country code. */
export function readPhoneNumber(context: IExecuteFunctions, itemIndex: number): string {
	const { name, displayName } = phoneNumber;
	const number = requiredText(context, itemIndex, name, displayName, 'enter a number').trim();
	if (/^\+\d[\d\s().-]{4,}$/.test(number)) return number;
	throw fieldError(
		context,
		itemIndex,
		displayName,
		'enter it with + and country code, e.g. +351 912 345 678',
	);
}
