import type { INodeProperties } from 'n8n-workflow';
import { oneOf } from '../../parameters';
import { cardRows } from './cardFields';
import { readCards } from './cards';
import type { Content } from './content';

const imageAspectRatio: INodeProperties = {
	displayName: 'Image Aspect Ratio',
	name: 'imageAspectRatio',
	type: 'options',
	options: [
		{ name: 'Horizontal', value: 'horizontal' },
		{ name: 'Square', value: 'square' },
	],
	default: 'horizontal',
};

export const carousel: Content = {
	option: {
		name: 'Carousel',
		value: 'carousel',
		description: 'Cards side by side; text on channels without them',
	},
	fields: [cardRows, imageAspectRatio],
	read(context, itemIndex) {
		const displaySettings = { imageAspectRatio: oneOf(context, itemIndex, imageAspectRatio) };
		return { type: 'carousel', ...readCards(context, itemIndex), displaySettings };
	},
};
