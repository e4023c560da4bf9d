import type { ExecutionError, IDataObject, INodeParameters } from 'n8n-workflow';
import { runAction } from './engine';
import { useSandbox, type Surroundings } from './sandbox';

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

export const URL = 'https://example.com/a.png';
export const LONG_LINK = `https://example.com/${'x'.repeat(3000)}`;
export const link = { type: 'link', text: 'Open', uri: 'https://example.com' };

/** What is entered, and the content in the form of the API. */
type Entered = [title: string, parameters: INodeParameters, content: IDataObject];

/** Tests that each is sent in the API's form, and taken. */
export function takesContents(contents: Entered[]): void {
	const surroundings = useSandbox();
	it.each(contents)(
		'%s reaches the API in its form, and the API takes it',
		async (_, parameters, content) => {
			const { error, status, body } = await sendContent(surroundings, parameters);
			expect(error).toBeUndefined();
			expect(status).toBe(201);
			// The sandbox fills in what the API takes for granted.
			expect(body?.content).toMatchObject(content);
		},
	);
}
