import type { INodeProperties } from 'n8n-workflow';
import type { Fault } from '../../../input/fault';
import type { Input } from '../../../input/input';
import { withoutHalves } from '../../../transport/wholeText';

export const lineBreaks: INodeProperties = {
	displayName: 'Line Breaks in Parameters',
	name: 'lineBreaks',
	type: 'options',
	options: [
		{
			name: 'Put on One Line',
			value: 'oneLine',
			description: 'A space takes the place of each line break, tab and long run of spaces',
		},
		{ name: 'Refuse', value: 'refuse', description: 'The item fails and says which parameter to change' },
	],
	default: 'refuse',
	description:
		'What to do if a parameter has line breaks, tabs or more than four spaces in a row, which WhatsApp does not take in a template. Texts that an AI has written often have them.',
};

/** Makes a text fit for a parameter of a template. */
export type ToLine = (text: string, fault: Fault) => string;

// U+0085 is a line break, too, which `\s` leaves out.
const WHITESPACE = /[\s\u0085]+/g;
const REFUSED: Array<[RegExp, string]> = [
	[/[\n\v\f\r\u0085\u2028\u2029]/, 'no line breaks'],
	[/\t/, 'no tabs'],
	[/[\p{Zs}\ufeff]{5}/u, 'no more than four spaces in a row'],
];

const refuseLineBreaks: ToLine = (text, fault) =>
	requireLine(text, fault, `, or choose Put on One Line in "${lineBreaks.displayName}"`);

export function lineMaker(options: Input): ToLine {
	const { [lineBreaks.name]: chosen = lineBreaks.default } = options.values([lineBreaks]);
	if (chosen === 'refuse') return refuseLineBreaks;
	return (text, fault) => requireLine(putOnOneLine(withoutHalves(text)), fault);
}

/** The text, unless WhatsApp does not take it. */
export function requireLine(entered: string, fault: Fault, orElse = ''): string {
	// What is left out later must not bring spaces together.
	const text = withoutHalves(entered);
	const refused = findRefused(text);
	if (refused) throw fault(`WhatsApp takes ${refused} here; change the text${orElse}`);
	if (text.trim() === '') throw fault('fill it in');
	return text;
}

function putOnOneLine(text: string): string {
	return text.replace(WHITESPACE, (run) => (findRefused(run) ? ' ' : run)).trim();
}

function findRefused(text: string): string | undefined {
	return REFUSED.find(([pattern]) => pattern.test(text))?.[1];
}
