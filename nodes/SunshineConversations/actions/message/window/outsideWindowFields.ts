import type { INodeProperties } from 'n8n-workflow';
import { showWhen } from '../../../fields/showWhen';
import { templateFields, templateOptions } from '../template/templateFields';

export const choice: INodeProperties = {
	displayName: 'What to Do',
	name: 'choice',
	type: 'options',
	options: [
		{ name: 'Fail', value: 'fail', description: 'The item fails and says when the customer last wrote' },
		{
			name: 'Send Anyway',
			value: 'sendAnyway',
			description:
				'Without looking; if WhatsApp refuses the message, a trigger on Message Delivery Failed tells',
		},
		{ name: 'Send Template', value: 'sendTemplate', description: 'Send an approved template instead' },
		{ name: 'Skip', value: 'skip', description: 'Send nothing; the item goes on and says why' },
	],
	default: 'fail',
};

// With an expression in the dropdown, n8n would insist on what is required for any of its entries.
const fieldsInstead = [...templateFields, ...templateOptions].map((field) =>
	showWhen({ choice: ['sendTemplate'] }, { ...field, required: false }),
);

/**
 * For the options, with the template to send instead. When n8n runs a node, it drops fields of the form that depend on
 * what is in a collection; within one set of values they may depend on each other.
 */
export const outsideWindow: INodeProperties = {
	displayName: 'Outside the WhatsApp Window',
	name: 'outsideWindow',
	type: 'fixedCollection',
	placeholder: 'Add choice',
	// So that it opens with the choice.
	default: { values: { choice: 'fail' } },
	description:
		'What to do if the customer last wrote on WhatsApp 24 hours ago or more, when WhatsApp takes templates only. Other channels are not concerned.',
	options: [
		{
			displayName: 'Outside the WhatsApp Window',
			name: 'values',
			values: [choice, ...fieldsInstead],
		},
	],
};
