import { uploadAttachment } from '../../transport/upload';
import { binaryProperty, requiredBinary } from '../binary';
import { conversationId } from '../fields';
import type { Operation } from '../operation';
import { optionalText } from '../parameters';

export const upload: Operation = {
	option: {
		name: 'Upload',
		value: 'upload',
		action: 'Upload an attachment',
		description: 'Upload a file, to send it or to show it elsewhere',
	},
	fields: [
		binaryProperty,
		{
			...conversationId,
			required: false,
			description: 'If the file is for a message of this conversation; it is then deleted together with it',
		},
	],
	async execute(itemIndex) {
		const binary = requiredBinary(this, itemIndex);
		const conversation = optionalText(this, itemIndex, 'conversationId', 'Conversation')?.trim();
		return { ...(await uploadAttachment(this, itemIndex, binary, conversation)) };
	},
};
