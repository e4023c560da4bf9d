import type { IDataObject } from 'n8n-workflow';
import { NAME, NO_LINE_BREAKS, refusesTemplates, text, type BadTemplate } from '../harness/badTemplates';

const languages: BadTemplate[] = [
	['pt', 'can mean any of pt_BR, pt_PT'],
	['Portuguese', 'can mean any of pt_BR, pt_PT'],
	['zh-Hans', 'can mean any of zh_CN, zh_HK, zh_TW'],
	['German', 'can mean any of de, de_AT, de_CH'],
	['de_EN', 'can mean any of de, de_AT, de_CH'],
].map(([entered, why]) => [
	`the language ${entered}`,
	{ languageCode: entered },
	`Language: "${entered}" ${why}; enter the code in which the template was approved`,
]);
const unknownLanguages = ['Klingon', 'xx', 'xx_US', '{{lang}}', '?'].map((entered): BadTemplate => [
	`the language ${entered}`,
	{ languageCode: entered },
	`Language: "${entered}" is not known; enter the code in which the template was approved, e.g. en_US`,
]);

const templateNames = [
	'Order Shipped',
	'Order_Shipped',
	'order shipped',
	'order-shipped',
	'bestellung_für',
	'order\nshipped',
	'x'.repeat(513),
].map((templateName): BadTemplate => [
	`the template name ${JSON.stringify(templateName)}`,
	{ templateName },
	NAME,
]);

const document = (title: string, headerFilename: string): BadTemplate => [
	title,
	{ headerType: 'document', headerValue: 'https://example.com/4711.pdf', headerFilename },
	'File Name: enter a name without a folder, on one line, e.g. Invoice.pdf',
];
const more = (title: string, components: object[], whatToChange: string, fields = {}): BadTemplate => [
	title,
	{ ...fields, options: { moreComponents: JSON.stringify(components) } },
	`More Components: ${whatToChange}`,
];
const places: BadTemplate[] = [
	...['invoices/2024.pdf', 'C:\\invoice.pdf', 'In\nvoice.pdf', 'In\u2028voice.pdf'].map((name) =>
		document(`the file name ${JSON.stringify(name)}`, name),
	),
	more(
		'a second header',
		[{ type: 'header', parameters: [text('Ana')] }],
		'the template has one header; leave it out here, or clear the other one',
		{ headerType: 'text', headerValue: 'Ana' },
	),
	more(
		'a second body',
		[{ type: 'BODY', parameters: [text('Ana')] }],
		'the template has one body; leave it out here, or clear the other one',
		{ bodyParameters: { values: [{ text: 'Ana' }] } },
	),
	more(
		'two headers',
		[{ type: 'header' }, { type: 'header' }],
		'the template has one header; leave it out here, or clear the other one',
	),
	more(
		'two buttons in one position',
		[
			{ type: 'button', sub_type: 'url', index: '1', parameters: [text('a')] },
			{ type: 'button', sub_type: 'url', index: 1, parameters: [text('b')] },
		],
		'the template has one button in position 1; leave it out here, or clear the other one',
	),
	more(
		'a line break within a carousel',
		[{ type: 'carousel', cards: [{ components: [{ type: 'body', parameters: [text('a\nb')] }] }] }],
		`the text of a parameter: ${NO_LINE_BREAKS}`,
	),
	more('an empty text', [{ type: 'body', parameters: [text(' ')] }], 'the text of a parameter: fill it in'),
];

const button = (index: unknown, value = 'x', type = 'url') => ({ type, index, value });
const withButtons = (...values: object[]) => ({ templateButtons: { values } }) as IDataObject;
const badButtons: BadTemplate[] = [
	[
		'two buttons in one place',
		withButtons(button(1), button('1')),
		`Buttons, row 2: Position: 1 is taken already, count the buttons of the template from 0`,
	],
	[
		'a button beyond the last',
		withButtons(button(10)),
		`Buttons, row 1: Position: enter a whole number from 0 to 9`,
	],
	['a URL of two lines', withButtons(button(0, 'a\nb')), `Buttons, row 1: Value: ${NO_LINE_BREAKS}`],
	[
		'a code of two lines',
		withButtons(button(0, 'a\nb', 'copy_code')),
		`Buttons, row 1: Value: ${NO_LINE_BREAKS}`,
	],
	more(
		'a button that has its row',
		[{ type: 'button', sub_type: 'url', index: '0', parameters: [text('a')] }],
		'the template has one button in position 0; leave it out here, or clear the other one',
		withButtons(button(0)),
	),
];

refusesTemplates([languages, unknownLanguages, templateNames, places, badButtons].flat());
