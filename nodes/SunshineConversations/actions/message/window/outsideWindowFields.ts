import type { INodeProperties } from 'n8n-workflow';
import { showWhen } from '../../../fields/showWhen';
import { moreComponents } from '../template/moreComponents';
import { templateButtons } from '../template/templateButtons';
import { templateFields } from '../template/templateFields';

export const outsideWindow: INodeProperties = {
	displayName: 'Outside the WhatsApp Window',
	name: 'outsideWindow',
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
	description:
		'What to do if the customer last wrote on WhatsApp 24 hours ago or more, when WhatsApp takes templates only. Other channels are not concerned, and an answer to a message that came just now needs no look.',
};

/** Beside the buttons of the message, which are called `buttons`. */
export const templateButtonsInstead: INodeProperties = {
	...templateButtons,
	displayName: 'Template Buttons',
	name: 'templateButtons',
};

// With an expression in the dropdown, n8n would insist on what is required for any of its entries.
const fieldsInstead = templateFields.map((field) => ({
	...(field === templateButtons ? templateButtonsInstead : field),
	required: false,
}));

/** The dropdown, and the fields of the template to send instead. */
export const outsideWindowFields: INodeProperties[] = [
	outsideWindow,
	...fieldsInstead.map((field) => showWhen({ outsideWindow: ['sendTemplate'] }, field)),
];

/** For Additional Fields. */
export const moreComponentsInstead = showWhen({ '/outsideWindow': ['sendTemplate'] }, moreComponents);
