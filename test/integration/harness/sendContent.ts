import type { ExecutionError, IDataObject, INodeParameters } from 'n8n-workflow';
import { runAction } from './engine';
import type { Surroundings } from './sandbox';

interface Sent {
	error?: ExecutionError;
	/** What was posted, if anything was. */
	status?: number;
	body?: { content: IDataObject } & IDataObject;
}

/** Sends to a customer on web chat. */
export async function sendContent(
	{ credential, driver }: Surroundings,
	parameters: INodeParameters,
): Promise<Sent> {
	const { conversationId } = await driver.createCustomer({ channel: 'web' });
	const { error } = await runAction({
		credential,
		parameters: {
			resource: 'message',
			operation: 'send',
			sendTo: 'conversation',
			conversationId,
			...parameters,
			options: {
				outsideWindow: { values: { choice: 'sendAnyway' } },
				...(parameters.options as INodeParameters),
			},
		},
	});
	const posted = (await driver.requests()).find(({ method }) => method === 'POST');
	return { error, status: posted?.status, body: posted?.body as Sent['body'] };
}
