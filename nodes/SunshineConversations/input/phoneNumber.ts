import { parsePhoneNumberFromString } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/metadata.min.json';
import type { INodeProperties } from 'n8n-workflow';
import type { Input } from './input';

export const phoneNumber: INodeProperties = {
	displayName: 'Phone Number',
	name: 'phoneNumber',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. +351 912 345 678',
	description: 'With + and country code',
};

/** Comes along from web pages and documents. */
const INVISIBLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;

/** People write them between digits. */
const BETWEEN = /[\s\p{Dash}()[\].·]/gu;

const TRUNK_PREFIX = /[([]\s*0+\s*[)\]]/;

/** WhatsApp still knows Mexican phones by the 1 that Mexico has given up. */
const MEXICAN_PHONE = /^\+521\d{10}$/;

/** As E.164 has it: `+351912345678`. */
export function readPhoneNumber(input: Input): string {
	const entered = input.text(phoneNumber, { whatIfEmpty: 'enter a number' });
	// Full-width signs become plain ones.
	const visible = entered.normalize('NFKC').replace(INVISIBLE, '');
	if (TRUNK_PREFIX.test(visible)) {
		throw input.fault(phoneNumber, 'leave out the (0), which is not dialled after the country code');
	}
	const number = visible
		.replace(BETWEEN, '')
		.replace(/^(sms|tel|whatsapp):/i, '')
		.replace(/^00/, '+');
	if (!/^\+\p{Nd}+$/u.test(number)) {
		throw input.fault(phoneNumber, 'enter it with + and country code, e.g. +351 912 345 678');
	}
	if (MEXICAN_PHONE.test(number)) return number;
	const parsed = parsePhoneNumberFromString(number, { extract: false }, metadata);
	if (parsed?.isPossible()) return parsed.number;
	throw input.fault(
		phoneNumber,
		`check it, no country has numbers like ${number}: digits are missing, or there are too many`,
	);
}
