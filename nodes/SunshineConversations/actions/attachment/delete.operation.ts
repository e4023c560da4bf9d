import { request } from '../../transport/request';
import type { Operation } from '../operation';
import { requiredUrl } from '../parameters';
import { mediaUrl } from './mediaUrl';

export const deleteAttachment: Operation = {
	option: {
		name: 'Delete',
		value: 'delete',
		action: 'Delete an attachment',
		description: 'Delete an uploaded file; copies can be seen for some minutes more',
	},
	fields: [mediaUrl],
	async execute(itemIndex) {
		await request(this, {
			method: 'POST',
			path: '/attachments/remove',
			body: { mediaUrl: requiredUrl(this, itemIndex, 'mediaUrl', 'Media URL') },
		});
		return { deleted: true };
	},
};
