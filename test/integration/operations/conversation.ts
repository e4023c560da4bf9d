import type { IDataObject } from 'n8n-workflow';
import type { Conversation } from '../../../sandbox/api/model';
import { createAna, createBusyConversation, METADATA, METADATA_ROWS } from './customers';
import type { OperationRun, World } from './world';

const fields = {
	displayName: 'Order 42',
	description: 'A chair',
	iconUrl: 'https://example.com/chair.png',
	metadata: METADATA_ROWS,
};

const read = async ({ admin }: World, id: unknown) =>
	(await admin.call<{ conversation: Conversation }>('GET', `/conversations/${String(id)}`)).conversation;

/** What was sent to the API last. */
const lastBody = async ({ driver }: World) => (await driver.requests()).at(-1)?.body;

export const conversationRuns: OperationRun[] = [
	{
		operation: 'conversation: create',
		async run(world) {
			await createAna(world);
			const personal = await world.executeOne({ userId: 'ana', additionalFields: fields });
			expect(await read(world, personal.id)).toMatchObject({
				...fields,
				type: 'personal',
				metadata: METADATA,
			});
			const group = await world.executeOne({
				type: 'sdkGroup',
				participants: { values: [{ userExternalId: 'ana', subscribeSDKClient: true }] },
				additionalFields: fields,
			});
			expect(await read(world, group.id)).toMatchObject({ type: 'sdkGroup' });
		},
	},
	{
		operation: 'conversation: delete',
		async run(world) {
			const { userId } = await createAna(world);
			const { conversation } = await world.admin.call<{ conversation: Conversation }>(
				'POST',
				'/conversations',
				{ type: 'personal', participants: [{ userId }] },
			);
			await world.execute({ conversationId: conversation.id });
			await expect(read(world, conversation.id)).rejects.toThrow('404');
		},
	},
	{
		operation: 'conversation: downloadReference',
		async run(world) {
			const { conversationId, userId } = await createAna(world);
			const reference = { url: 'https://example.com', bid: 'b1', key: 'k', signature: 's', owner: 'o' };
			const { interactiveData } = await world.executeOne({
				conversationId,
				userId,
				reference: JSON.stringify(reference),
			});
			expect(interactiveData).toMatchObject({ bid: 'b1' });
			expect(await lastBody(world)).toEqual({ userId, apple: { interactiveDataRef: reference } });
		},
	},
	{
		operation: 'conversation: get',
		async run(world) {
			const { conversationId } = await createBusyConversation(world);
			expect(await world.executeOne({ conversationId })).toMatchObject({
				id: conversationId,
				displayName: 'Order 42',
				metadata: METADATA,
			});
		},
	},
	{
		operation: 'conversation: getMany',
		async run(world) {
			const { conversationId, userId } = await createBusyConversation(world);
			const body = { type: 'personal', participants: [{ userId }] };
			await world.admin.call('POST', '/conversations', body);
			const conversations = await world.execute({ userId: 'ana', returnAll: true });
			expect(conversations).toHaveLength(2);
			expect(conversations).toContainEqual(expect.objectContaining({ id: conversationId }) as IDataObject);
		},
	},
	{
		operation: 'conversation: sendActivity',
		async run(world) {
			const { conversationId } = await createAna(world);
			await world.execute({ conversationId, activity: 'conversation:read' });
			expect(await read(world, conversationId)).toHaveProperty('businessLastRead');
			await world.execute({ conversationId, activity: 'typing:start' });
			expect(await lastBody(world)).toEqual({ author: { type: 'business' }, type: 'typing:start' });
		},
	},
	{
		operation: 'conversation: sendConversionEvents',
		async run(world) {
			const { conversationId } = await createAna(world);
			const payload = { data: [{ event_name: 'Purchase', custom_data: { currency: 'EUR', value: 80 } }] };
			const { eventsReceived } = await world.executeOne({
				conversationId,
				conversionChannel: 'whatsapp',
				payload: JSON.stringify(payload),
			});
			expect(eventsReceived).toBe(1);
			expect(await lastBody(world)).toEqual({ whatsapp: { payload } });
		},
	},
	{
		operation: 'conversation: update',
		async run(world) {
			const { conversationId } = await createBusyConversation(world);
			const updateFields = { ...fields, displayName: 'Order 43' };
			await world.executeOne({ conversationId, updateFields });
			expect(await read(world, conversationId)).toMatchObject({ ...updateFields, metadata: METADATA });
		},
	},
];
