import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { binaryProperty, requiredBinary } from '../../../input/binary';
import type { Input } from '../../../input/input';
import { uploadAttachment } from '../../../transport/upload';
import { formatted } from './text';

const LONGEST_ALT_TEXT = 128;

const mediaSource: INodeProperties = {
	displayName: 'From',
	name: 'mediaSource',
	type: 'options',
	options: [
		{ name: 'Binary Field', value: 'binary', description: 'A file from an earlier node' },
		{ name: 'URL', value: 'url' },
	],
	default: 'url',
};

const url: INodeProperties = {
	displayName: 'URL',
	name: 'mediaUrl',
	type: 'string',
	required: true,
	default: '',
};

const caption: INodeProperties = {
	displayName: 'Caption',
	name: 'caption',
	type: 'string',
	typeOptions: { rows: 2 },
	default: '',
	placeholder: 'e.g. Your order',
};

const altText: INodeProperties = {
	displayName: 'Alt Text',
	name: 'altText',
	type: 'string',
	default: '',
	placeholder: 'e.g. A parcel on a doorstep',
};

/** The fields that images and files share. */
export function mediaFields(thing: string, example: string): INodeProperties[] {
	return [
		mediaSource,
		{ ...binaryProperty, displayOptions: { show: { mediaSource: ['binary'] } } },
		{
			...url,
			placeholder: `e.g. ${example}`,
			description: `The public address of the ${thing}`,
			displayOptions: { show: { mediaSource: ['url'] } },
		},
		caption,
		{
			...altText,
			description: `What a screen reader says of the ${thing}, up to 128 characters`,
		},
	];
}

export function readMedia(input: Input): IDataObject {
	if (isBinary(input)) requiredBinary(input);
	return {
		...(!isBinary(input) && { mediaUrl: input.fileUrl(url) }),
		...readCaption(input),
		...input.texts([altText], LONGEST_ALT_TEXT),
	};
}

function readCaption(input: Input): IDataObject {
	const text = input.optionalText(caption);
	return text === undefined ? {} : formatted(input, text);
}

/** The content with the file in its place, if it comes from a binary field. */
export async function uploadMedia(
	input: Input,
	content: IDataObject,
	conversationId: string,
): Promise<IDataObject> {
	const takesMedia = content.type === 'image' || content.type === 'file';
	if (!takesMedia || !isBinary(input)) return content;
	const binary = requiredBinary(input);
	const { mediaUrl } = await uploadAttachment(input.context, input.itemIndex, binary, conversationId);
	return { ...content, mediaUrl };
}

function isBinary(input: Input): boolean {
	return input.oneOf(mediaSource) === 'binary';
}
