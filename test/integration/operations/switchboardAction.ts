import type { Conversation } from '../../../sandbox/api/model';
import { createAna, createBusyConversation, METADATA, METADATA_ROWS, openDesk } from './customers';
import type { OperationRun, World } from './world';

const AGENTS = 'zd-agentWorkspace';
const additionalFields = { metadata: METADATA_ROWS };

/** Names of who is in control, and of whom it is offered to. */
async function readControl({ admin }: World, conversationId: string): Promise<Array<string | undefined>> {
	const { conversation } = await admin.call<{ conversation: Conversation }>(
		'GET',
		`/conversations/${conversationId}`,
	);
	const { activeSwitchboardIntegration, pendingSwitchboardIntegration } = conversation;
	return [activeSwitchboardIntegration?.name, pendingSwitchboardIntegration?.name];
}

/** What the API was told besides, e.g. for the ticket. */
const lastMetadata = async ({ driver }: World) =>
	(await driver.requests()).findLast(({ method }) => method === 'POST')?.body;

export const switchboardActionRuns: OperationRun[] = [
	{
		operation: 'switchboardAction: accept',
		async run(world) {
			const { conversationId } = await createBusyConversation(world);
			expect(await readControl(world, conversationId)).toEqual(['bot', AGENTS]);
			expect(await world.executeOne({ conversationId, additionalFields })).toMatchObject({ conversationId });
			expect(await readControl(world, conversationId)).toEqual([AGENTS, undefined]);
			expect(await lastMetadata(world)).toEqual({ metadata: METADATA });
		},
	},
	{
		operation: 'switchboardAction: offer',
		async run(world) {
			await openDesk(world);
			const { conversationId } = await createAna(world);
			expect(await readControl(world, conversationId)).toEqual(['bot', undefined]);
			const offer = await world.executeOne({
				conversationId,
				target: 'switchboardIntegration',
				switchboardIntegration: AGENTS,
				additionalFields,
			});
			expect(offer).toEqual({ conversationId, switchboardIntegration: AGENTS });
			expect(await readControl(world, conversationId)).toEqual(['bot', AGENTS]);
			expect(await lastMetadata(world)).toEqual({ switchboardIntegration: AGENTS, metadata: METADATA });
		},
	},
	{
		operation: 'switchboardAction: pass',
		async run(world) {
			await openDesk(world);
			const { conversationId } = await createAna(world);
			const pass = await world.executeOne({ conversationId, target: 'next', additionalFields });
			expect(pass).toEqual({ conversationId, switchboardIntegration: 'next' });
			expect(await readControl(world, conversationId)).toEqual([AGENTS, undefined]);
			expect(await lastMetadata(world)).toEqual({ switchboardIntegration: 'next', metadata: METADATA });
		},
	},
	{
		operation: 'switchboardAction: release',
		async run(world) {
			const { conversationId } = await createBusyConversation(world);
			await world.executeOne({ conversationId, additionalFields });
			expect(await readControl(world, conversationId)).toEqual([undefined, undefined]);
			expect(await lastMetadata(world)).toEqual({ metadata: METADATA });
		},
	},
];
