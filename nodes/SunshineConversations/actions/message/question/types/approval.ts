import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { ResponseType } from '../responseType';
import { findChoice, LONGEST_LABEL, quickReplies, type Choice } from './buttons';

const approvalType: INodeProperties = {
	displayName: 'Type of Approval',
	name: 'approvalType',
	type: 'options',
	options: [
		{ name: 'Approve Only', value: 'single' },
		{ name: 'Approve and Disapprove', value: 'double' },
	],
	default: 'double',
};

const approveLabel: INodeProperties = {
	displayName: 'Approve Button Label',
	name: 'approveLabel',
	type: 'string',
	default: 'Yes',
};

const disapproveLabel: INodeProperties = {
	displayName: 'Disapprove Button Label',
	name: 'disapproveLabel',
	type: 'string',
	default: 'No',
	displayOptions: { show: { approvalType: ['double'] } },
};

/** Under the names that n8n's own nodes have, by which it makes a human review of the node. */
export const approvalOptions: INodeProperties = {
	displayName: 'Approval Options',
	name: 'approvalOptions',
	type: 'fixedCollection',
	placeholder: 'Add label',
	default: {},
	options: [{ displayName: 'Values', name: 'values', values: [approvalType, approveLabel, disapproveLabel] }],
};

export const approval: ResponseType = {
	option: { name: 'Approval', value: 'approval', description: 'Yes or no' },
	fields: [approvalOptions],
	read(input) {
		const entered = input.group(approvalOptions);
		const rules = {
			approve: { label: entered.text(approveLabel, { longest: LONGEST_LABEL }), value: 'approve' },
		};
		if (entered.oneOf(approvalType) === 'single') return rules;
		const label = entered.text(disapproveLabel, { longest: LONGEST_LABEL });
		return { ...rules, disapprove: { label, value: 'disapprove' } };
	},
	content: (rules) => quickReplies(choicesOf(rules)),
	judge(given, rules) {
		const choice = findChoice(given, choicesOf(rules));
		if (!choice) return undefined;
		const approved = choice.value === 'approve';
		// n8n reads it there when an agent has asked before it uses a tool.
		return { answer: approved, choice: choice.value, approved, data: { approved } };
	},
	retryMessage: (rules) =>
		`Please answer with ${choicesOf(rules)
			.map(({ label }) => `"${label}"`)
			.join(' or ')}.`,
};

function choicesOf({ approve, disapprove }: IDataObject): Choice[] {
	return [approve, disapprove].flatMap((choice) => (choice as Choice | undefined) ?? []);
}
