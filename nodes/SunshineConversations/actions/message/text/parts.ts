import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { Fault } from '../../../input/fault';
import type { Input } from '../../../input/input';
import { OPTIONS } from '../../../input/options';
import { checkLength, lengthOf } from '../../../input/text';
import { contentType } from '../content/contentTypes';
import { LONGEST_TEXT, longestText, TEXTS } from '../content/postable';
import { literalText, withLiteralTexts } from './literalText';
import { splitText } from './splitting';

export const splitLongText: INodeProperties = {
	displayName: 'Split Text Longer Than',
	name: 'splitLongText',
	type: 'number',
	typeOptions: { minValue: 20, maxValue: LONGEST_TEXT },
	default: LONGEST_TEXT,
	description:
		'To send a longer text as several messages in order, each of up to so many characters: 4096 for as much as the API takes, 160 for an SMS. Cuts between paragraphs, else sentences, else words. Buttons come with the last message.',
	displayOptions: { show: { '/contentType': ['text'] } },
};

/** What to post: the content, or several if it is of the type Text and the text is to be split. */
export function readParts(
	input: Input,
	written: IDataObject,
	fields: IDataObject,
	type = input.oneOf(contentType),
): IDataObject[] {
	if (type === 'json') return [written];
	const options = input.collection(OPTIONS).values([literalText, splitLongText]);
	const content = options.literalText === true ? withLiteralTexts(written) : written;
	const format = TEXTS.find((name) => content[name] !== undefined);
	if (format === undefined) return [content];
	const text = String(content[format]);
	const isText = type === 'text';
	if (!isText || options.splitLongText === undefined) {
		checkLength(text, longestText(content.type, format), (whatToChange) =>
			isText
				? input.faultOf('Text')(`${whatToChange}, or add Split Text Longer Than`)
				: input.faultOf('Caption')(whatToChange),
		);
		return [content];
	}
	const fault = input.faultOf(splitLongText);
	if (fields.override)
		throw fault('Different Content per Channel would come with every part, remove one of the two');
	const parts = split(text, format, Number(options.splitLongText), fault);
	return parts.map((part, index) => ({
		...(index === parts.length - 1 ? content : { type: content.type }),
		[format]: part,
	}));
}

function split(text: string, format: string, longest: number, fault: Fault): string[] {
	const parts = format === 'htmlText' ? [text] : splitText(text, longest, format === 'markdownText');
	const surplus = parts.find((part) => lengthOf(part) > longest);
	if (surplus === undefined) return parts;
	if (format === 'htmlText') {
		throw fault(
			`HTML is not split, as that would break its tags; shorten it to ${longest} characters, or choose Markdown or Plain as Text Format`,
		);
	}
	const needed = lengthOf(surplus);
	const wayOut = needed > LONGEST_TEXT ? 'shorten it' : `shorten it, or enter ${needed} at least`;
	throw fault(`"${[...surplus].slice(0, 30).join('')}…" cannot be cut; ${wayOut}`);
}
