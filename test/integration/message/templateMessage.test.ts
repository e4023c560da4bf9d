import { BINARY_ENCODING, type INodeParameters } from 'n8n-workflow';
import { useAdministration } from '../harness/administration';
import { runAction } from '../harness/engine';
import { insteadOfMessage } from '../harness/sending';
import { createAna, order, toConversation } from '../harness/templates';

const { run, surroundings } = useAdministration();

const hello: INodeParameters = { templateName: 'hello', languageCode: 'en' };

it('a file that was uploaded keeps its name in the header of a template', async () => {
	const data = Buffer.from('%PDF').toString(BINARY_ENCODING);
	const { items } = await runAction({
		credential: surroundings.credential,
		parameters: { resource: 'attachment', operation: 'upload', binaryPropertyName: 'data' },
		file: { data, mimeType: 'application/pdf', fileName: 'Invoice for Ana.pdf' },
	});
	const ana = await createAna(surroundings);
	await run('message: sendTemplate', {
		...toConversation(ana),
		templateName: 'bill',
		languageCode: 'de',
		headerType: 'document',
		headerValue: String(items[0]?.json.mediaUrl),
	});
	expect(await surroundings.driver.screen(ana)).toMatchObject([{ text: '[bill] Invoice for Ana.pdf' }]);
});

it.each<[string, INodeParameters]>([
	['message: sendTemplate', { ...hello, options: { blockChatInput: true } }],
	['message: send', { text: 'Hello', options: { blockChatInput: true, ...insteadOfMessage(hello).options } }],
])('%s blocks the chat input with a template', async (operation, parameters) => {
	const ana = await createAna(surroundings);
	await run(operation, { ...toConversation(ana), ...parameters });
	const posted = (await surroundings.driver.requests()).find(({ method }) => method === 'POST');
	expect(posted?.body).toMatchObject({
		schema: 'whatsapp',
		content: { type: 'template', blockChatInput: true },
	});
});

it('WhatsApp takes a template that is a channel override, in another spelling of its language', async () => {
	await surroundings.driver.approveTemplate(order);
	const ana = await createAna(surroundings);
	const parameters = ['Ana', '4711'].map((text) => ({ type: 'text', text }));
	const language = { code: 'en-us', policy: 'deterministic' };
	const template = { name: 'order', language, components: [{ type: 'body', parameters }] };
	await run('message: send', {
		...toConversation(ana),
		text: 'Hello',
		options: { override: JSON.stringify({ whatsapp: { payload: { type: 'template', template } } }) },
	});
	expect(await surroundings.driver.screen(ana)).toMatchObject([
		{ state: 'delivered', text: 'Hi Ana, 4711 is on its way.' },
	]);
});
