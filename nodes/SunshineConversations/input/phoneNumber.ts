import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/metadata.min.json';
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
	(entered) => numberIn(plain(entered)),
);

/** Comes along from web pages and documents. */
const INVISIBLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;

/** People write them between digits. */
const BETWEEN = /[\s\p{Dash}()[\].·]/gu;

const TRUNK_PREFIX = /[([]\s*0+\s*[)\]]/;

/** WhatsApp still knows Mexican phones by the 1 that Mexico has given up. */
const MEXICAN_PHONE = /^\+521\d{10}$/;

/** As E.164 has it: `+351912345678`. */
export function readPhoneNumber(input: Input): string {
	const entered = plain(input.text(phoneNumber, { whatIfEmpty: 'enter a number' }));
	if (TRUNK_PREFIX.test(entered)) {
		throw input.fault(phoneNumber, 'leave out the (0), which is not dialled after the country code');
	}
	const number = numberIn(entered);
	if (number === undefined) {
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

/** What a customer has written, as E.164; without a country code it is one of the country, e.g. `PT`. */
export function readNumberOf(text: string, country?: string): string | undefined {
	const entered = plain(text).replace(TRUNK_PREFIX, '');
	const defaultCountry = country as CountryCode | undefined;
	const number = numberIn(entered) ?? entered;
	const parsed = parsePhoneNumberFromString(number, { defaultCountry }, metadata);
	return parsed?.isPossible() ? parsed.number : undefined;
}

/** Full-width signs become plain ones. */
function plain(entered: string): string {
	return entered.normalize('NFKC').replace(INVISIBLE, '');
}

/** With + and digits only; undefined for anything else. */
function numberIn(text: string): string | undefined {
	const number = text
		.replace(BETWEEN, '')
		.replace(/^(sms|tel|whatsapp):/i, '')
		.replace(/^00/, '+');
	return /^\+\p{Nd}+$/u.test(number) ? number : undefined;
}
