import type { Conversation } from '../../../sandbox/api/model';
import { createAna, createBusyConversation, METADATA, METADATA_ROWS, openDesk } from './customers';
import type { OperationRun, RunContext } from './operationRun';

const AGENTS = 'zd-agentWorkspace';
const additionalFields = { metadata: METADATA_ROWS };

/** Names of who is in control, and of whom it is offered to. */
async function readControl(
	{ admin }: RunContext,
	conversationId: string,
): Promise<Array<string | undefined>> {
	const { conversation } = await admin.call<{ conversation: Conversation }>(
		'GET',
		`/conversations/${conversationId}`,
	);
	const { activeSwitchboardIntegration, pendingSwitchboardIntegration } = conversation;
	return [activeSwitchboardIntegration?.name, pendingSwitchboardIntegration?.name];
}

const here = (conversationId: string) => ({ conversationOf: 'conversation', conversationId });

/** What the API was told besides, e.g. for the ticket. */
const lastMetadata = async ({ driver }: RunContext) =>
	(await driver.requests()).findLast(({ method }) => method === 'POST')?.body;

export const switchboardActionRuns: OperationRun[] = [
	{
		operation: 'switchboardAction: accept',
		async run(context) {
			const { conversationId } = await createBusyConversation(context);
			expect(await readControl(context, conversationId)).toEqual(['bot', AGENTS]);
			expect(await context.executeOne({ ...here(conversationId), additionalFields })).toMatchObject({
				conversationId,
			});
			expect(await readControl(context, conversationId)).toEqual([AGENTS, undefined]);
			expect(await lastMetadata(context)).toEqual({ metadata: METADATA });
		},
	},
	{
		operation: 'switchboardAction: offer',
		async run(context) {
			await openDesk(context);
			const { conversationId } = await createAna(context);
			expect(await readControl(context, conversationId)).toEqual(['bot', undefined]);
			const offer = await context.executeOne({
				...here(conversationId),
				target: 'switchboardIntegration',
				switchboardIntegration: AGENTS,
				additionalFields,
			});
			expect(offer).toEqual({ conversationId, switchboardIntegration: AGENTS });
			expect(await readControl(context, conversationId)).toEqual(['bot', AGENTS]);
			expect(await lastMetadata(context)).toEqual({ switchboardIntegration: AGENTS, metadata: METADATA });
		},
	},
	{
		operation: 'switchboardAction: pass',
		async run(context) {
			await openDesk(context);
			const { conversationId } = await createAna(context);
			const pass = await context.executeOne({ ...here(conversationId), target: 'next', additionalFields });
			expect(pass).toEqual({ conversationId, switchboardIntegration: 'next' });
			expect(await readControl(context, conversationId)).toEqual([AGENTS, undefined]);
			expect(await lastMetadata(context)).toEqual({ switchboardIntegration: 'next', metadata: METADATA });
		},
	},
	{
		operation: 'switchboardAction: release',
		async run(context) {
			const { conversationId } = await createBusyConversation(context);
			await context.executeOne({ ...here(conversationId), additionalFields });
			expect(await readControl(context, conversationId)).toEqual([undefined, undefined]);
			expect(await lastMetadata(context)).toEqual({ metadata: METADATA });
		},
	},
];
