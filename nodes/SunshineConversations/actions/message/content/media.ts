import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { oneOf, optionalText, requiredUrl } from '../../parameters';
import { uploadAttachment } from '../../../transport/upload';
import { binaryProperty, requiredBinary } from '../../binary';
import { LONGEST_TEXT } from './postable';
import { formatted, textFormat } from './text';

const LONGEST_ALT_TEXT = 128;

const mediaSource: INodeProperties = {
	displayName: 'From',
	name: 'mediaSource',
	type: 'options',
	options: [
		{ name: 'Binary Field', value: 'binary', description: 'What a node before this one gives' },
		{ name: 'URL', value: 'url' },
	],
	default: 'url',
};

/** The fields that images and files share. */
export function mediaFields(thing: string, example: string): INodeProperties[] {
	return [
		mediaSource,
		{ ...binaryProperty, displayOptions: { show: { mediaSource: ['binary'] } } },
		{
			displayName: 'URL',
			name: 'mediaUrl',
			type: 'string',
			required: true,
			default: '',
			placeholder: `e.g. ${example}`,
			description: `Where the ${thing} is; the address must be public`,
			displayOptions: { show: { mediaSource: ['url'] } },
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
	if (isBinary(context, itemIndex)) requiredBinary(context, itemIndex);
	return {
		...(!isBinary(context, itemIndex) && { mediaUrl: requiredUrl(context, itemIndex, 'mediaUrl', 'URL') }),
		...readCaption(context, itemIndex),
		...readAltText(context, itemIndex),
	};
}

function readCaption(context: IExecuteFunctions, itemIndex: number): IDataObject {
	const caption = optionalText(context, itemIndex, 'caption', 'Caption', LONGEST_TEXT);
	return caption === undefined ? {} : formatted(context, itemIndex, caption);
}

function readAltText(context: IExecuteFunctions, itemIndex: number): IDataObject {
	const altText = optionalText(context, itemIndex, 'altText', 'Alt Text', LONGEST_ALT_TEXT);
	return altText === undefined ? {} : { altText };
}

/** The content with the file in its place, if it comes from a binary field. */
export async function uploadMedia(
	context: IExecuteFunctions,
	itemIndex: number,
	content: IDataObject,
	conversationId: string,
): Promise<IDataObject> {
	const takesMedia = content.type === 'image' || content.type === 'file';
	if (!takesMedia || !isBinary(context, itemIndex)) return content;
	const binary = requiredBinary(context, itemIndex);
	const { mediaUrl } = await uploadAttachment(context, itemIndex, binary, conversationId);
	return { ...content, mediaUrl };
}

function isBinary(context: IExecuteFunctions, itemIndex: number): boolean {
	return oneOf(context, itemIndex, mediaSource) === 'binary';
}
