import {
	header,
	NO_LINE_BREAKS,
	ONE_LINE,
	refusesTemplates,
	type BadTemplate,
} from '../harness/badTemplates';

const NO_TABS = `WhatsApp takes no tabs here; change the text, or ${ONE_LINE}`;
const NO_LONG_RUNS = `WhatsApp takes no more than four spaces in a row here; change the text, or ${ONE_LINE}`;
const PARAMETER_NAME =
	'enter it as it stands in the template: lower case letters, digits and underscores, e.g. first_name';
const ALL_OR_NONE = 'name all placeholders of header and body, or none';

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
		{ options: { lineBreaks: 'oneLine' }, bodyParameters: { values: [{ text: '\u0085' }] } },
		'Body Parameters, row 1: Text: fill it in',
	],
	[
		'line breaks of no way',
		{ options: { lineBreaks: "={{ 'keep' }}" } },
		'Line Breaks in Parameters: choose one of oneLine, refuse',
	],
];

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

refusesTemplates([...texts, ...names]);
