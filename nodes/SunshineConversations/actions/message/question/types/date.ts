import type { INodeProperties } from 'n8n-workflow';
import type { Input } from '../../../../input/input';
import { OPTIONS } from '../../../../input/options';
import type { ResponseType } from '../responseType';
import { dayIn, isLanguage, readDay, type Reading } from './day';

const order: INodeProperties = {
	displayName: 'Day or Month First',
	name: 'dateOrder',
	type: 'options',
	options: [
		{ name: 'Day First', value: 'dayFirst', description: 'Takes 3/4/2027 for the third of April' },
		{ name: 'Month First', value: 'monthFirst', description: 'Takes 3/4/2027 for the fourth of March' },
	],
	default: 'dayFirst',
};

const earliest: INodeProperties = {
	displayName: 'Earliest Date',
	name: 'earliestDate',
	type: 'dateTime',
	default: '',
	placeholder: 'e.g. {{ $today }}',
};

const latest: INodeProperties = { ...earliest, displayName: 'Latest Date', name: 'latestDate' };

const language: INodeProperties = {
	displayName: 'Language of Dates',
	name: 'dateLanguage',
	type: 'string',
	default: 'en',
	placeholder: 'e.g. pt',
	description: 'In which customers write "tomorrow", "Friday" or "May"; English is understood, too',
};

export const date: ResponseType = {
	option: { name: 'Date', value: 'date', description: 'A day, such as 24.12.2027, "tomorrow" or "Friday"' },
	fields: [],
	options: [order, earliest, latest, language],
	read(input) {
		const options = input.collection(OPTIONS);
		const { dateOrder, dateLanguage } = options.values([order, language]);
		if (dateLanguage !== undefined && !isLanguage(String(dateLanguage))) {
			throw options.fault(language, 'enter the code of a language, e.g. pt or de');
		}
		const limits = { ...dayOf(input, earliest), ...dayOf(input, latest) };
		const { earliestDate, latestDate } = limits;
		if (earliestDate !== undefined && latestDate !== undefined && latestDate < earliestDate) {
			throw options.fault(latest, 'it must not be before Earliest Date');
		}
		return {
			...limits,
			...(dateOrder && { dateOrder }),
			...(dateLanguage && { dateLanguage }),
		};
	},
	judge({ text, timeZone }, { dateOrder, dateLanguage, earliestDate = '', latestDate = '9999-12-31' }) {
		const reading: Reading = {
			isMonthFirst: dateOrder === 'monthFirst',
			languages: [String(dateLanguage ?? 'en'), 'en'],
			timeZone,
		};
		const answer = readDay(text, reading);
		const fits = answer !== undefined && answer >= String(earliestDate) && answer <= String(latestDate);
		return fits ? { answer } : undefined;
	},
	retryMessage({ earliestDate, latestDate }) {
		const limits = [
			earliestDate !== undefined && `not before ${String(earliestDate)}`,
			latestDate !== undefined && `not after ${String(latestDate)}`,
		].filter(Boolean);
		return `Please answer with a date${limits.map((limit) => `, ${String(limit)}`).join('')}, e.g. 2027-12-24.`;
	},
};

function dayOf(input: Input, field: INodeProperties): Record<string, string> {
	const time = input.collection(OPTIONS).time(field);
	return time === undefined ? {} : { [field.name]: dayIn(time, input.context.getTimezone()) };
}
