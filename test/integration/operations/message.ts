import type { INodeParameters } from 'n8n-workflow';
import type { Message } from '../../../sandbox/driver';
import { createAna, METADATA, METADATA_ROWS } from './customers';
import { contents } from './messageContents';
import type { OperationRun, RunContext } from './operationRun';

const read = async ({ admin }: RunContext, conversationId: string) =>
	(await admin.call<{ messages: Message[] }>('GET', `/conversations/${conversationId}/messages`)).messages;

const template: INodeParameters = {
	templateName: 'order_shipped',
	languageCode: 'pt_PT',
	headerType: 'image',
	headerValue: 'https://example.com/chair.png',
	bodyParameters: { values: [{ text: 'Ana', name: '' }] },
	templateButtons: { values: [{ type: 'quick_reply', index: 0, value: 'TRACK' }] },
};

export const messageRuns: OperationRun[] = [
	{
		operation: 'message: delete',
		async run(context) {
			const ana = await createAna(context);
			const { conversationId } = ana;
			const first = await context.driver.write(ana, { text: 'One' });
			const second = await context.driver.write(ana, { text: 'Two' });
			await context.execute({ conversationId, messageId: first.id });
			expect(await read(context, conversationId)).toMatchObject([{ id: second.id }]);
		},
	},
	{
		operation: 'message: deleteAll',
		async run(context) {
			const ana = await createAna(context);
			await context.driver.write(ana, { text: 'One' });
			await context.driver.write(ana, { text: 'Two' });
			await context.execute({ conversationId: ana.conversationId });
			expect(await read(context, ana.conversationId)).toEqual([]);
		},
	},
	{
		operation: 'message: getMany',
		async run(context) {
			const { admin, driver } = context;
			const ana = await createAna(context);
			const path = `/conversations/${ana.conversationId}/messages`;
			for (const content of contents) {
				await admin.call('POST', path, { author: { type: 'business' }, content, metadata: METADATA });
			}
			await driver.tap(ana, 'YES');
			await driver.tap(ana, 'Where?');
			await driver.submitForm(ana, { email: 'ana@example.com', color: 'Red' });
			await driver.write(ana, { type: 'image', mediaUrl: 'https://example.com/me.png', text: 'Me' });
			await driver.writeAsAgent(ana.conversationId, { text: 'How can I help?' });

			const given = await context.execute({ sendTo: 'user', userId: ana.userId, returnAll: true });
			const stored = await read(context, ana.conversationId);
			expect(stored).toHaveLength(contents.length + 5);
			expect(given.map(({ messageId }) => messageId)).toEqual(stored.map(({ id }) => id).reverse());
		},
	},
	{
		operation: 'message: send',
		async run(context) {
			const ana = await createAna(context);
			const { conversationId } = ana;
			for (const content of contents) {
				const { messageId } = await context.executeOne({
					sendTo: 'conversation',
					conversationId,
					options: { outsideWindow: { values: { choice: 'sendAnyway' } } },
					contentType: 'json',
					contentJson: JSON.stringify(content),
				});
				expect((await context.driver.screen(ana)).at(-1)).toMatchObject({
					messageId,
					state: 'delivered',
				});
			}
			await context.driver.write(ana, { text: 'Where is my chair?' });
			const { messageId } = await context.executeOne({
				sendTo: 'user',
				userId: ana.userId,
				text: 'Your chair is on its way',
				buttons: { values: [{ type: 'reply', text: 'Thanks', payload: 'THANKS' }] },
				options: { authorName: 'Sunny', metadata: METADATA_ROWS },
			});
			expect((await context.driver.screen(ana)).at(-1)).toMatchObject({
				messageId,
				conversationId,
				displayName: 'Sunny',
				text: expect.stringContaining('Your chair is on its way'),
			});
			expect(await read(context, conversationId)).toContainEqual(
				expect.objectContaining({ id: messageId, metadata: METADATA }),
			);

			await context.driver.write(ana, { text: 'Thanks' });
			const options = { splitLongText: 20 };
			const text = 'It is at your door. Please open it.';
			const inWindow = await context.execute({
				sendTo: 'conversation',
				conversationId,
				text,
				options: { ...options, outsideWindow: { values: { choice: 'skip' } } },
			});
			expect(inWindow.map(({ part }) => part)).toEqual([1, 2]);
			await context.driver.moveClock(25 * 60 * 60 * 1000);
			for (const [outsideWindow, sentAs] of [
				['skip', 'nothing'],
				['sendTemplate', 'template'],
			]) {
				const sent = await context.executeOne({
					sendTo: 'conversation',
					conversationId,
					text,
					options: { outsideWindow: { values: { choice: outsideWindow!, templateName: 'hello' } } },
				});
				expect(sent.sentAs).toBe(sentAs);
			}
		},
	},
	{
		operation: 'message: sendTemplate',
		async run(context) {
			const ana = await createAna(context);
			await context.driver.closeWhatsAppWindow(ana);
			const { messageId, conversationId } = await context.executeOne({
				sendTo: 'conversation',
				conversationId: ana.conversationId,
				...template,
				options: { metadata: METADATA_ROWS },
			});
			expect(conversationId).toBe(ana.conversationId);
			expect(await context.driver.screen(ana)).toMatchObject([
				{ messageId, state: 'delivered', content: { template: { name: 'order_shipped' } } },
			]);
		},
	},
];
