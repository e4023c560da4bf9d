import type { IDataObject } from 'n8n-workflow';
import { NAME, text } from '../harness/badTemplates';
import { MESSAGE, refusesBeforehand, type Refusal } from '../harness/refusals';

const override = (title: string, template: IDataObject, whatToChange: string): Refusal => [
	title,
	'message: send',
	{
		...MESSAGE,
		options: {
			override: JSON.stringify({ whatsapp: { payload: { type: 'template', template } } }),
		},
	},
	`Different Content per Channel: ${whatToChange}`,
];
refusesBeforehand([
	override(
		'a name in two words',
		{ name: 'Order Shipped' },
		NAME.replace('Template Name', "the template's name"),
	),
	override(
		'a language without its region',
		{ name: 'a', language: { code: 'pt' } },
		`the template's language: "pt" can mean any of pt_BR, pt_PT; enter the code in which the template was approved`,
	),
	override(
		'a parameter of two lines',
		{ name: 'a', components: [{ type: 'body', parameters: [text('a\nb')] }] },
		'the text of a parameter: WhatsApp takes no line breaks here; change the text',
	),
	override(
		'an empty parameter, by the word that the API has',
		{ name: 'a', component: [{ type: 'body', parameters: [text('')] }] },
		'the text of a parameter: fill it in',
	),
]);
