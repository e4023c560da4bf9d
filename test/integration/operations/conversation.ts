import type { IDataObject } from 'n8n-workflow';
import type { Conversation } from '../../../sandbox/api/model';
import { createAna, createBusyConversation, METADATA, METADATA_ROWS } from './customers';
import type { OperationRun, RunContext } from './operationRun';

const fields = {
	displayName: 'Order 42',
	description: 'A chair',
	iconUrl: 'https://example.com/chair.png',
	metadata: METADATA_ROWS,
};

const read = async ({ admin }: RunContext, id: unknown) =>
	(await admin.call<{ conversation: Conversation }>('GET', `/conversations/${String(id)}`)).conversation;

/** What was sent to the API last. */
const lastBody = async ({ driver }: RunContext) => (await driver.requests()).at(-1)?.body;

export const conversationRuns: OperationRun[] = [
	{
		operation: 'conversation: create',
		async run(context) {
			const { userId } = await createAna(context);
			const personal = await context.executeOne({ userId, options: fields });
			expect(await read(context, personal.id)).toMatchObject({
				...fields,
				type: 'personal',
				metadata: METADATA,
			});
			const group = await context.executeOne({
				type: 'sdkGroup',
				participants: { values: [{ userId, subscribeSDKClient: true }] },
				options: fields,
			});
			expect(await read(context, group.id)).toMatchObject({ type: 'sdkGroup' });
		},
	},
	{
		operation: 'conversation: delete',
		async run(context) {
			const { userId } = await createAna(context);
			const { conversation } = await context.admin.call<{ conversation: Conversation }>(
				'POST',
				'/conversations',
				{ type: 'personal', participants: [{ userId }] },
			);
			await context.execute({ conversationId: conversation.id });
			await expect(read(context, conversation.id)).rejects.toThrow('404');
		},
	},
	{
		operation: 'conversation: downloadReference',
		async run(context) {
			const { conversationId, userId } = await createAna(context);
			const reference = { url: 'https://example.com', bid: 'b1', key: 'k', signature: 's', owner: 'o' };
			const { interactiveData } = await context.executeOne({
				conversationId,
				userId,
				reference: JSON.stringify(reference),
			});
			expect(interactiveData).toMatchObject({ bid: 'b1' });
			expect(await lastBody(context)).toEqual({ userId, apple: { interactiveDataRef: reference } });
		},
	},
	{
		operation: 'conversation: get',
		async run(context) {
			const { conversationId } = await createBusyConversation(context);
			expect(await context.executeOne({ conversationId })).toMatchObject({
				id: conversationId,
				displayName: 'Order 42',
				metadata: METADATA,
			});
		},
	},
	{
		operation: 'conversation: getMany',
		async run(context) {
			const { conversationId, userId } = await createBusyConversation(context);
			const body = { type: 'personal', participants: [{ userId }] };
			await context.admin.call('POST', '/conversations', body);
			const conversations = await context.execute({ userId, returnAll: true });
			expect(conversations).toHaveLength(2);
			expect(conversations).toContainEqual(expect.objectContaining({ id: conversationId }) as IDataObject);
		},
	},
	{
		operation: 'conversation: sendActivity',
		async run(context) {
			const { conversationId } = await createAna(context);
			await context.execute({
				conversationOf: 'conversation',
				conversationId,
				activity: 'conversation:read',
			});
			expect(await read(context, conversationId)).toHaveProperty('businessLastRead');
			await context.execute({ conversationOf: 'conversation', conversationId, activity: 'typing:start' });
			expect(await lastBody(context)).toEqual({ author: { type: 'business' }, type: 'typing:start' });
		},
	},
	{
		operation: 'conversation: sendConversionEvents',
		async run(context) {
			const { conversationId } = await createAna(context);
			const payload = { data: [{ event_name: 'Purchase', custom_data: { currency: 'EUR', value: 80 } }] };
			const { eventsReceived } = await context.executeOne({
				conversationId,
				conversionChannel: 'whatsapp',
				payload: JSON.stringify(payload),
			});
			expect(eventsReceived).toBe(1);
			expect(await lastBody(context)).toEqual({ whatsapp: { payload } });
		},
	},
	{
		operation: 'conversation: update',
		async run(context) {
			const { conversationId } = await createBusyConversation(context);
			const updateFields = { ...fields, displayName: 'Order 43' };
			await context.executeOne({ conversationId, updateFields });
			expect(await read(context, conversationId)).toMatchObject({ ...updateFields, metadata: METADATA });
		},
	},
];
