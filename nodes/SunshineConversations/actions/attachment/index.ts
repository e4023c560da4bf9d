import type { Resource } from '../../running/operation';
import { deleteAttachment } from './delete.operation';
import { downloadAttachment } from './download.operation';
import { upload } from './upload.operation';

export const attachment: Resource = {
	option: {
		name: 'Attachment',
		value: 'attachment',
		description: 'The files in messages: upload, download and delete them',
	},
	operations: [downloadAttachment, upload, deleteAttachment],
};
