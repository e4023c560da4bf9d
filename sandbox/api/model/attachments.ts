/** An uploaded file. */
export interface Attachment {
	id: string;
	appId: string;
	filename: string;
	mediaType: string;
	bytes: Buffer;
	conversationId?: string;
	/** Whether it goes when its message does. */
	isForMessage: boolean;
}
