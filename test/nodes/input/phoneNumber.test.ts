import { readPhoneNumber } from '../../../nodes/SunshineConversations/input/phoneNumber';
import { fakeApi } from '../fakeApi';

const PLAIN = '+351912345678';
const read = (phoneNumber: string | number) => readPhoneNumber(fakeApi([], { phoneNumber }).input);

it.each<[string, string]>([
	['blanks and hyphens', ' +351 912-345 678\n'],
	['marks of writing direction, as address books copy it', '\u202a+351 912 345 678\u202c'],
	['isolates of writing direction', '\u2066+351\u2069 912\u200e345\u200f678'],
	['no-break blanks and hyphens', '+351\u00a0912\u202f345\u2011678'],
	['long dashes', '+351–912—345−678'],
	['zero-width characters', '\ufeff+351\u200b912\u200d345\u2060678\u00ad'],
	['variation selectors', '+351 9\ufe0d12 345 678\ufe0f'],
	['brackets', '(+351) (912) [345] 678'],
	['dots', '+351.912.345·678'],
	['full-width signs', '＋３５１（９１２）３４５－６７８'],
	['Arabic digits', '+٣٥١ ٩١٢ ٣٤٥ ٦٧٨'],
	['Persian digits', '+۳۵۱۹۱۲۳۴۵۶۷۸'],
	['00 instead of the +', '00 351 912 345 678'],
	['the form of a link', 'tel:+351-912-345-678'],
	["Twilio's form", 'whatsapp:+351912345678'],
])('reads a number with %s', (_, entered) => expect(read(entered)).toBe(PLAIN));

it.each([
	['+44 020 7946 0018', '+442079460018'],
	['+44 (020) 7946 0018', '+442079460018'],
	['+39 06 1234 5678', '+390612345678'],
	['+52 1 55 1234 5678', '+5215512345678'],
	['+52 55 1234 5678', '+525512345678'],
	['+1 (555) 000-1234', '+15550001234'],
])('reads %s as it is dialled from abroad', (entered, number) => expect(read(entered)).toBe(number));

it.each([
	'+44 (0)20 7946 0018',
	'+44(0)2079460018',
	'+44 ( 0 ) 20 7946 0018',
	'+44 [0] 20',
	'+44 （０）20 7946 0018',
])('says of %s what to leave out', (entered) =>
	expect(() => read(entered)).toThrow(
		'Phone Number: leave out the (0), which is not dialled after the country code',
	),
);

it.each([
	'912 345 678',
	'351912345678',
	351912345678,
	'+',
	'+((((((((',
	'+--------',
	'++351912345678',
	'+351912345678 ext. 12',
	'+351912345678;ext=12',
	'+351912345678x12',
	'+351912345678#12',
	'+351912345678, +351965432109',
	'+351912345678/79',
	'+1 800 FLOWERS',
	'tel:ana',
])('refuses %j, which has no + and country code, or more than a number', (entered) =>
	expect(() => read(entered)).toThrow(
		'Phone Number: enter it with + and country code, e.g. +351 912 345 678',
	),
);

it.each([
	'+351 912 345 67',
	'+351 912 345 6789',
	'+3519123456789012345',
	'+1 555 1234',
	'+1',
	'+0351912345678',
	'+999 123 456 789',
])('refuses %s, which no phone can have', (entered) =>
	expect(() => read(entered)).toThrow(
		`Phone Number: check it, no country has numbers like ${entered.replace(/ /g, '')}:`,
	),
);

it.each(['', ' ', '\u202a\u202c'])('asks for a number instead of %j', (entered) =>
	expect(() => read(entered)).toThrow('Phone Number: enter a number'),
);
