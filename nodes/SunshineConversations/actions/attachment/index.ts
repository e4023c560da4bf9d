import type { Resource } from '../../running/operation';
import { deleteAttachment } from './delete.operation';
import { downloadAttachment } from './download.operation';
import { upload } from './upload.operation';

export const attachment: Resource = {
	option: { name: 'Attachment', value: 'attachment' },
	operations: [downloadAttachment, upload, deleteAttachment],
};
