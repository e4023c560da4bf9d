import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { ResponseType } from '../responseType';
import { inWords } from '../words';
import { findChoice, LONGEST_LABEL, MOST_CHOICES, quickReplies, type Choice } from './buttons';

const label: INodeProperties = {
	displayName: 'Label',
	name: 'label',
	type: 'string',
	default: '',
	placeholder: 'e.g. Tomorrow morning',
	description: 'Channels shorten long labels: Messenger after 20 characters, web chat after 40',
};

const value: INodeProperties = {
	displayName: 'Value',
	name: 'value',
	type: 'string',
	default: '',
	placeholder: 'e.g. morning',
	description: 'What the workflow gets as the answer; the label if empty',
};

const choiceRows: INodeProperties = {
	displayName: 'Choices',
	name: 'choices',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add choice',
	default: {},
	description:
		'Shown as quick replies. Customers may also write the label, the value or the number of a choice.',
	options: [{ displayName: 'Choice', name: 'values', values: [label, value] }],
};

export const choice: ResponseType = {
	option: { name: 'Choice', value: 'choice', description: 'One of several quick replies' },
	fields: [choiceRows],
	read(input) {
		const rows = input.rows(choiceRows);
		if (rows.length < 1 || rows.length > MOST_CHOICES) {
			throw input.fault(choiceRows, `add 1 to ${MOST_CHOICES}, there are ${rows.length}`);
		}
		const choices = rows.map((row) => {
			const text = row.text(label, { longest: LONGEST_LABEL });
			return { label: text, value: row.optionalText(value) ?? text };
		});
		const twin = choices.findIndex((one, index) =>
			choices.slice(0, index).some((other) => isTwin(one, other)),
		);
		if (twin >= 0)
			throw rows[twin]!.fault(label, 'it is used already, every choice needs its own label and value');
		return { choices };
	},
	content: ({ choices }) => quickReplies(choices as Choice[]),
	judge(given, { choices }) {
		const found = findChoice(given, choices as Choice[]);
		return found && { answer: found.value, choice: found.value, choiceLabel: found.label };
	},
	retryMessage: (rules) => `Please choose one of these: ${labelsOf(rules)}.`,
};

function isTwin(one: Choice, other: Choice): boolean {
	return inWords(one.label) === inWords(other.label) || one.value === other.value;
}

function labelsOf({ choices }: IDataObject): string {
	return (choices as Choice[]).map((one) => one.label).join(', ');
}
