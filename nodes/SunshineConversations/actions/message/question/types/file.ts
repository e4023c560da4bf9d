import type { INodeProperties } from 'n8n-workflow';
import { OPTIONS } from '../../../../input/options';
import type { ResponseType } from '../responseType';

const kind: INodeProperties = {
	displayName: 'Kind of File',
	name: 'kindOfFile',
	type: 'options',
	options: [
		{ name: 'Any', value: 'any' },
		{ name: 'Document', value: 'document', description: 'Anything but a picture, a video or a sound' },
		{ name: 'Picture', value: 'picture' },
	],
	default: 'picture',
};

export const file: ResponseType = {
	option: {
		name: 'File',
		value: 'file',
		description: 'A picture or file, which comes as binary data',
	},
	fields: [],
	options: [kind],
	read: (input) => input.collection(OPTIONS).values([kind]),
	judge({ content }, { kindOfFile = 'any' }) {
		const { type, mediaUrl, mediaType } = content;
		if (typeof mediaUrl !== 'string' || (type !== 'image' && type !== 'file')) return undefined;
		return kindOfFile === 'any' || kindOf(type, String(mediaType ?? '')) === kindOfFile
			? { answer: mediaUrl }
			: undefined;
	},
	retryMessage({ kindOfFile }) {
		if (kindOfFile === 'picture') return 'Please send a picture.';
		return kindOfFile === 'document' ? 'Please send a document.' : 'Please send a file or a picture.';
	},
};

function kindOf(type: string, mediaType: string): string {
	if (type === 'image' || mediaType.startsWith('image/')) return 'picture';
	return /^(audio|video)\//.test(mediaType) ? 'recording' : 'document';
}
