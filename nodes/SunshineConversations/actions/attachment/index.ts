import type { Resource } from '../operation';
import { deleteAttachment } from './delete.operation';
import { downloadAttachment } from './download.operation';
import { upload } from './upload.operation';

export const attachment: Resource = {
	option: { name: 'Attachment', value: 'attachment' },
	defaultOperation: 'download',
	operations: [deleteAttachment, downloadAttachment, upload],
};
