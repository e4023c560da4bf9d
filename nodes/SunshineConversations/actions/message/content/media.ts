import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { checkLength, fieldError, requiredText, toText } from '../../parameters';
import { formatted, LONGEST_TEXT, textFormat } from './text';

const LONGEST_ALT_TEXT = 128;

/** The fields that images and files share. */
export function mediaFields(thing: string, example: string): INodeProperties[] {
	return [
		{
			displayName: 'URL',
			name: 'mediaUrl',
			type: 'string',
			required: true,
			default: '',
			placeholder: `e.g. ${example}`,
			description: `Where the ${thing} is; the address must be public`,
		},
		{
			displayName: 'Caption',
			name: 'caption',
			type: 'string',
			typeOptions: { rows: 2 },
			default: '',
			placeholder: 'e.g. Your order',
			description: 'Up to 4,096 characters',
		},
		{ ...textFormat, description: 'How the caption is written' },
		{
			displayName: 'Alt Text',
			name: 'altText',
			type: 'string',
			default: '',
			placeholder: 'e.g. A parcel on a doorstep',
			description: `What a screen reader says of the ${thing}, up to 128 characters`,
		},
	];
}

export function readMedia(context: IExecuteFunctions, itemIndex: number): IDataObject {
	return {
		mediaUrl: requiredUrl(context, itemIndex, 'mediaUrl', 'URL'),
		...readCaption(context, itemIndex),
		...readAltText(context, itemIndex),
	};
}

function readCaption(context: IExecuteFunctions, itemIndex: number): IDataObject {
	const caption = toText(context.getNodeParameter('caption', itemIndex, '')) ?? '';
	if (caption.trim() === '') return {};
	checkLength(context, itemIndex, 'Caption', caption, LONGEST_TEXT);
	return formatted(context, itemIndex, caption);
}

function readAltText(context: IExecuteFunctions, itemIndex: number): IDataObject {
	const altText = toText(context.getNodeParameter('altText', itemIndex, '')) ?? '';
	if (altText.trim() === '') return {};
	checkLength(context, itemIndex, 'Alt Text', altText, LONGEST_ALT_TEXT);
	return { altText };
}

function requiredUrl(context: IExecuteFunctions, itemIndex: number, name: string, field: string): string {
	const url = requiredText(context, itemIndex, name, field, 'enter where it is').trim();
	if (URL.canParse(url)) return url;
	throw fieldError(context, itemIndex, field, 'enter a full address, e.g. https://example.com/photo.png');
}
