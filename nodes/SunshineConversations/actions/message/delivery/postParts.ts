import type { IDataObject } from 'n8n-workflow';
import type { Input } from '../../../input/input';
import { uploadMedia } from '../content/media';
import { postMessage } from './postMessage';
import { showTyping } from './typing';

/** Posts one content after the other, and tells of several which one each message is. */
export async function postParts(
	input: Input,
	conversationId: string,
	contents: IDataObject[],
	fields: IDataObject,
	longestTyping: number,
): Promise<IDataObject[]> {
	const { context } = input;
	const messages: IDataObject[] = [];
	for (const [index, content] of contents.entries()) {
		context.getExecutionCancelSignal()?.throwIfAborted();
		await showTyping(context, conversationId, content, longestTyping);
		// Meanwhile the run may have been stopped.
		context.getExecutionCancelSignal()?.throwIfAborted();
		try {
			const body = { ...fields, content: await uploadMedia(input, content, conversationId) };
			const posted = await postMessage(context, conversationId, body);
			const place = contents.length > 1 && { part: index + 1, parts: contents.length };
			messages.push(...posted.map((message) => ({ ...message, ...place })));
		} catch (error) {
			throw index === 0 ? error : tellWhatWasSent(error as Error, index, contents.length);
		}
	}
	return messages;
}

/** So that nobody sends the first parts twice. */
function tellWhatWasSent(error: Error & { description?: string | null }, sent: number, all: number): Error {
	error.message = `${sent} of ${all} parts were sent, then: ${error.message}`;
	const parts = sent === 1 ? 'part 1' : `parts 1 to ${sent}`;
	error.description = `${error.description ?? ''} Do not send ${parts} again.`.trim();
	return error;
}
