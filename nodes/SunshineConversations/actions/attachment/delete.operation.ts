import type { Operation } from '../../running/operation';
import { request } from '../../transport/request';
import { mediaUrl } from './mediaUrl';

export const deleteAttachment: Operation = {
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Delete an attachment',
		description: 'Delete an uploaded file; copies may stay visible for a few minutes',
	},
	fields: [mediaUrl],
	async execute(input) {
		await request(input.context, {
			method: 'POST',
			path: '/attachments/remove',
			body: { mediaUrl: input.fileUrl(mediaUrl) },
		});
		return { deleted: true };
	},
};
