import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { MESSAGE, refusesBeforehand, type Refusal } from '../harness/refusals';
import { insteadOfMessage } from '../harness/sending';

const ONE_LINE = 'choose Put on One Line in "Line Breaks in Parameters"';
const NO_LINE_BREAKS = `WhatsApp takes no line breaks here; change the text, or ${ONE_LINE}`;
const NO_TABS = `WhatsApp takes no tabs here; change the text, or ${ONE_LINE}`;
const NO_LONG_RUNS = `WhatsApp takes no more than four spaces in a row here; change the text, or ${ONE_LINE}`;
const NAME =
	'Template Name: enter it as in the Meta Business Manager, with up to 512 lower case letters, digits and underscores, e.g. order_shipped';
const PARAMETER_NAME =
	'enter it as it stands in the template: lower case letters, digits and underscores, e.g. first_name';
const ALL_OR_NONE = 'name all placeholders of header and body, or none';

type BadTemplate = [title: string, parameters: IDataObject, sentence: string];

const inBody = (title: string, text: string, whatToChange: string): BadTemplate => [
	title,
	{ bodyParameters: { values: [{ text: 'Ana' }, { text }] } },
	`Body Parameters, row 2: Text: ${whatToChange}`,
];
const named = (title: string, names: string[], whatToChange: string): BadTemplate => [
	title,
	{ bodyParameters: { values: names.map((name) => ({ text: 'Ana', name })) } },
	`Body Parameters, row ${whatToChange}`,
];
const header = (title: string, parameters: IDataObject, sentence: string): BadTemplate => [
	title,
	{ headerType: 'text', headerValue: 'Ana', ...parameters },
	sentence,
];
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
const text = (value: string) => ({ type: 'text', text: value });

const texts: BadTemplate[] = [
	...['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029'].map((gap) =>
		inBody(`a parameter with ${JSON.stringify(gap)}`, `a${gap}b`, NO_LINE_BREAKS),
	),
	inBody('a parameter that ends with a line break', 'a\n', NO_LINE_BREAKS),
	inBody('a line break by an expression', "={{ ['a', 'b'].join('\\n') }}", NO_LINE_BREAKS),
	inBody('a parameter with a tab', 'a\tb', NO_TABS),
	inBody('a parameter with five spaces', 'a     b', NO_LONG_RUNS),
	inBody('a parameter with half an emoji between spaces', 'a  \ud83e   b', NO_LONG_RUNS),
	inBody('a parameter with no-break spaces', 'a\u00a0\u00a0 \u00a0\u00a0b', NO_LONG_RUNS),
	inBody('a parameter with wide spaces', 'a\u3000\u2003\u2009\u3000\u3000b', NO_LONG_RUNS),
	inBody('a parameter of nothing but blanks', '\u00a0 \u3000', 'fill it in'),
	header('a header of two lines', { headerValue: 'a\nb' }, `Header Value: ${NO_LINE_BREAKS}`),
	header(
		'two addresses of a picture',
		{ headerType: 'image', headerValue: 'https://example.com/a.png\nhttps://example.com/b.png' },
		'Header Value: enter a full address, e.g. https://example.com/photo.png',
	),
	[
		'nothing that is left on one line',
		{ lineBreaks: 'oneLine', bodyParameters: { values: [{ text: '\u0085' }] } },
		'Body Parameters, row 1: Text: fill it in',
	],
	[
		'line breaks of no way',
		{ lineBreaks: "={{ 'keep' }}" },
		'Line Breaks in Parameters: choose one of oneLine, refuse',
	],
];

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

const names: BadTemplate[] = [
	...['first name', 'First_Name', 'first-name', '{{}}', 'a{b', '$json.name', 'prénom'].map((name) =>
		named(`the parameter name ${name}`, [name], `1: Name: ${PARAMETER_NAME}`),
	),
	named('a name beside none', ['first_name', ''], `2: Name: ${ALL_OR_NONE}`),
	named('no name beside one', ['', 'first_name'], `2: Name: ${ALL_OR_NONE}`),
	named('a number beside a name', ['first_name', '2'], `2: Name: ${ALL_OR_NONE}`),
	named('a number beside none', ['', '2', ''], '1: Name: leave the names empty, or number them from 1 to 3'),
	named(
		'a number that is too great',
		['1', '{{3}}'],
		'2: Name: leave the names empty, or number them from 1 to 2',
	),
	named('a name twice', ['a', 'b', '{{a}}'], '3: Name: "a" is used already, every placeholder has its own'),
	named('a number twice', ['1', '{{1}}'], '2: Name: "1" is used already, every placeholder has its own'),
	header(
		'a header name of two words',
		{ headerParameterName: 'first name' },
		`Header Parameter Name: ${PARAMETER_NAME}`,
	),
	header(
		'a second placeholder in the header',
		{ headerParameterName: '2' },
		'Header Parameter Name: leave the names empty, or number them from 1 to 1',
	),
	header(
		'a name in the header only',
		{ headerParameterName: 'day', bodyParameters: { values: [{ text: 'Ana' }] } },
		`Body Parameters, row 1: Name: ${ALL_OR_NONE}`,
	),
	header(
		'a name in the body only',
		{ bodyParameters: { values: [{ text: 'Ana', name: 'first_name' }] } },
		`Body Parameters, row 1: Name: ${ALL_OR_NONE}`,
	),
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

describe.each(ways)('%s', (_, operation, common, place, before) => {
	const all = [texts, languages, unknownLanguages, templateNames, names, places, badButtons].flat();
	refusesBeforehand(
		all.map(([title, parameters, sentence]): Refusal => [
			title,
			operation,
			{ ...common, ...place({ ...template, ...parameters }) } as INodeParameters,
			before + sentence,
		]),
	);
});

describe('as a channel override', () => {
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
});
