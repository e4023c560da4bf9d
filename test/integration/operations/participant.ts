import type { Conversation, Participant } from '../../../sandbox/api/model';
import type { OperationRun, World } from './world';

/** A group of two customers on web chat, one of whom has something to read. */
async function createGroup({ admin, driver }: World): Promise<string> {
	for (const externalId of ['ana', 'bea', 'eva']) await driver.createCustomer({ channel: 'web', externalId });
	const { conversation } = await admin.call<{ conversation: Conversation }>('POST', '/conversations', {
		type: 'sdkGroup',
		participants: ['ana', 'bea'].map((userExternalId) => ({ userExternalId, subscribeSDKClient: true })),
	});
	const path = `/conversations/${conversation.id}`;
	const content = { type: 'text', text: 'Welcome' };
	await admin.call('POST', `${path}/messages`, { author: { type: 'business' }, content });
	const author = { type: 'user', userExternalId: 'ana' };
	await admin.call('POST', `${path}/activity`, { author, type: 'conversation:read' });
	return conversation.id;
}

const list = async ({ admin }: World, conversationId: string) =>
	(await admin.call<{ participants: Participant[] }>('GET', `/conversations/${conversationId}/participants`))
		.participants;

export const participantRuns: OperationRun[] = [
	{
		operation: 'participant: getMany',
		async run(world) {
			const conversationId = await createGroup(world);
			const participants = await world.execute({ conversationId, returnAll: true });
			expect(participants).toMatchObject([
				{ userExternalId: 'ana', unreadCount: 0, lastRead: expect.any(String) },
				{ userExternalId: 'bea', unreadCount: 1 },
			]);
			expect(participants).toEqual(await list(world, conversationId));
		},
	},
	{
		operation: 'participant: join',
		async run(world) {
			const conversationId = await createGroup(world);
			const participant = await world.executeOne({
				conversationId,
				userId: 'eva',
				subscribeSDKClient: true,
			});
			expect(participant.userExternalId).toBe('eva');
			expect((await list(world, conversationId))[2]).toEqual(participant);
		},
	},
	{
		operation: 'participant: leave',
		async run(world) {
			const conversationId = await createGroup(world);
			await world.execute({ conversationId, leaveBy: 'user', userId: 'ana' });
			expect(await list(world, conversationId)).toMatchObject([{ userExternalId: 'bea' }]);
		},
	},
];
