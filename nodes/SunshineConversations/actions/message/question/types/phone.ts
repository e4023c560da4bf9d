import type { INodeProperties } from 'n8n-workflow';
import { OPTIONS } from '../../../../input/options';
import { readNumberOf } from '../../../../input/phoneNumber';
import type { ResponseType } from '../responseType';

const country: INodeProperties = {
	displayName: 'Country',
	name: 'country',
	type: 'string',
	default: '',
	placeholder: 'e.g. PT',
	description: 'Two letters: the country of phone numbers that are written without a country code',
};

export const phone: ResponseType = {
	option: { name: 'Phone Number', value: 'phone', description: 'A phone number, with country code' },
	fields: [],
	options: [country],
	read(input) {
		const code = input.collection(OPTIONS).optionalText(country)?.trim().toUpperCase();
		if (code !== undefined && !/^[A-Z]{2}$/.test(code)) {
			throw input.fault(country, 'enter two letters, e.g. PT for Portugal');
		}
		return code === undefined ? {} : { country: code };
	},
	judge({ text }, rules) {
		const answer = readNumberOf(text, rules.country as string | undefined);
		return answer === undefined ? undefined : { answer };
	},
	retryMessage: (rules) =>
		rules.country === undefined
			? 'Please answer with a phone number with + and country code, e.g. +351 912 345 678.'
			: 'Please answer with a phone number.',
};
