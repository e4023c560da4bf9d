import type { Content } from './contentType';
import { mediaFields, readMedia } from './media';

export const file: Content = {
	option: { name: 'File', value: 'file', description: 'A document or any other file' },
	fields: mediaFields('file', 'https://example.com/invoice.pdf'),
	read(input) {
		return { type: 'file', ...readMedia(input) };
	},
};
