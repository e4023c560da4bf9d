import type { INodeProperties } from 'n8n-workflow';
import { OPTIONS } from '../../../../input/options';
import { lengthOf } from '../../../../input/text';
import { isBlank } from '../../../../vocabulary/visible';
import type { ResponseType } from '../responseType';

const shortest: INodeProperties = {
	displayName: 'Shortest Text',
	name: 'shortestText',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 1,
	description: 'In characters',
};

const longest: INodeProperties = {
	displayName: 'Longest Text',
	name: 'longestText',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 500,
	description: 'In characters',
};

export const text: ResponseType = {
	option: { name: 'Text', value: 'text', description: 'Any text, such as a name' },
	fields: [],
	options: [shortest, longest],
	read(input) {
		const options = input.collection(OPTIONS);
		const rules = options.values([shortest, longest]);
		if (rules.shortestText === undefined || rules.longestText === undefined) return rules;
		if (Number(rules.shortestText) <= Number(rules.longestText)) return rules;
		throw options.fault(longest, 'it must not be smaller than Shortest Text');
	},
	judge({ text: given }, { shortestText = 1, longestText = Infinity }) {
		const answer = given.trim();
		const length = lengthOf(answer);
		const fits = length >= Number(shortestText) && length <= Number(longestText);
		return !isBlank(answer) && fits ? { answer } : undefined;
	},
	retryMessage({ shortestText, longestText }) {
		const limits = [
			shortestText !== undefined && `at least ${String(shortestText)}`,
			longestText !== undefined && `at most ${String(longestText)}`,
		].filter(Boolean);
		return limits.length > 0
			? `Please answer with a text of ${limits.join(' and ')} characters.`
			: 'Please answer with a text.';
	},
};
