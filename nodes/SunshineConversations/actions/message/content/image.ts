import { buttonRows, readButtons } from './buttons/buttons';
import type { Content } from './contentType';
import { mediaFields, readMedia } from './media';

export const image: Content = {
	option: {
		name: 'Image',
		value: 'image',
		description: 'A picture, with or without caption, buttons and quick replies',
	},
	fields: [...mediaFields('image', 'https://example.com/photo.png'), buttonRows],
	read(input) {
		return { type: 'image', ...readMedia(input), ...readButtons(input) };
	},
};
