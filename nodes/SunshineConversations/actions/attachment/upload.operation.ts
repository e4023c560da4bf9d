import { conversationId } from '../../fields/conversationId';
import { binaryProperty, requiredBinary } from '../../input/binary';
import type { Operation } from '../../running/operation';
import { uploadAttachment } from '../../transport/upload';

export const upload: Operation = {
	option: {
		name: 'Upload',
		value: 'upload',
		action: 'Upload an attachment',
		description: 'Upload a file to send it, or to show it elsewhere',
	},
	fields: [
		binaryProperty,
		{
			...conversationId,
			required: false,
			description: 'The conversation that the file is for; the file is deleted together with it',
		},
	],
	async execute(input) {
		const binary = requiredBinary(input);
		const conversation = input.optionalId(conversationId);
		return { ...(await uploadAttachment(input.context, input.itemIndex, binary, conversation)) };
	},
};
