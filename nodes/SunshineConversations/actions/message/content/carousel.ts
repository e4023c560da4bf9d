import { cardRows, readCards } from './cards';
import type { Content } from './content';

export const carousel: Content = {
	option: {
		name: 'Carousel',
		value: 'carousel',
		description: 'Cards side by side; text on channels without them',
	},
	fields: [
		cardRows,
		{
			displayName: 'Image Aspect Ratio',
			name: 'imageAspectRatio',
			type: 'options',
			options: [
				{ name: 'Horizontal', value: 'horizontal' },
				{ name: 'Square', value: 'square' },
			],
			default: 'horizontal',
		},
	],
	read(context, itemIndex) {
		const imageAspectRatio = context.getNodeParameter('imageAspectRatio', itemIndex, 'horizontal') as string;
		return { type: 'carousel', items: readCards(context, itemIndex), displaySettings: { imageAspectRatio } };
	},
};
