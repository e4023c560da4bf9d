import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { MESSAGE, refusesBeforehand, type Refusal } from './refusals';
import { insteadOfMessage } from './sending';

export const ONE_LINE = 'choose Put on One Line in "Line Breaks in Parameters"';
export const NO_LINE_BREAKS = `WhatsApp takes no line breaks here; change the text, or ${ONE_LINE}`;
export const NAME =
	'Template Name: enter it as in the Meta Business Manager, with up to 512 lower case letters, digits and underscores, e.g. order_shipped';

/** What is wrong, the fields of the template, and what the user is told. */
export type BadTemplate = [title: string, parameters: IDataObject, sentence: string];

/** A component's parameter in WhatsApp's own form. */
export const text = (value: string) => ({ type: 'text', text: value });

export const header = (title: string, parameters: IDataObject, sentence: string): BadTemplate => [
	title,
	{ headerType: 'text', headerValue: 'Ana', ...parameters },
	sentence,
];
const template = { templateName: 'order_shipped', languageCode: 'en_US' };
const asItIs = (fields: IDataObject) => fields;
const ways: Array<
	[way: string, operation: string, common: IDataObject, place: typeof asItIs, before: string]
> = [
	['as a template', 'message: sendTemplate', MESSAGE, asItIs, ''],
	['outside the window', 'message: send', MESSAGE, insteadOfMessage, 'Outside the WhatsApp Window: '],
	[
		'as a notification',
		'message: writeFirst',
		{ phoneNumber: '+351912345678', integrationId: 'i1' },
		asItIs,
		'',
	],
];

/** Tests that each is refused before any request, wherever a template is sent. */
export function refusesTemplates(templates: BadTemplate[]): void {
	describe.each(ways)('%s', (_, operation, common, place, before) => {
		refusesBeforehand(
			templates.map(([title, parameters, sentence]): Refusal => [
				title,
				operation,
				{ ...common, ...place({ ...template, ...parameters }) } as INodeParameters,
				before + sentence,
			]),
		);
	});
}
