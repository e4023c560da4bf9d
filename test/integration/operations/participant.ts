import type { Conversation, Participant } from '../../../sandbox/api/model';
import type { OperationRun, RunContext } from './operationRun';

/** A group of two customers on web chat, one of whom has something to read. */
async function createGroup({ admin, driver }: RunContext): Promise<string> {
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

const list = async ({ admin }: RunContext, conversationId: string) =>
	(await admin.call<{ participants: Participant[] }>('GET', `/conversations/${conversationId}/participants`))
		.participants;

export const participantRuns: OperationRun[] = [
	{
		operation: 'participant: getMany',
		async run(context) {
			const conversationId = await createGroup(context);
			const participants = await context.execute({ conversationId, returnAll: true });
			expect(participants).toMatchObject([
				{ userExternalId: 'ana', unreadCount: 0, lastRead: expect.any(String) },
				{ userExternalId: 'bea', unreadCount: 1 },
			]);
			expect(participants).toEqual(await list(context, conversationId));
		},
	},
	{
		operation: 'participant: join',
		async run(context) {
			const conversationId = await createGroup(context);
			const participant = await context.executeOne({
				conversationId,
				userId: 'eva',
				subscribeSDKClient: true,
			});
			expect(participant.userExternalId).toBe('eva');
			expect((await list(context, conversationId))[2]).toEqual(participant);
		},
	},
	{
		operation: 'participant: leave',
		async run(context) {
			const conversationId = await createGroup(context);
			await context.execute({ conversationId, leaveBy: 'user', userId: 'ana' });
			expect(await list(context, conversationId)).toMatchObject([{ userExternalId: 'bea' }]);
		},
	},
];
