import type { INodeProperties } from 'n8n-workflow';
import { cardRows } from './cards/cardFields';
import { readCards } from './cards/cards';
import type { Content } from './contentType';

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
		description: 'Cards side by side; channels that have none show them as text',
	},
	fields: [cardRows, imageAspectRatio],
	read(input) {
		const displaySettings = { imageAspectRatio: input.oneOf(imageAspectRatio) };
		return { type: 'carousel', ...readCards(input), displaySettings };
	},
};
