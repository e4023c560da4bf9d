import type { Conversation } from '../../../sandbox/api/model';
import { createAna, createBusyConversation, METADATA, METADATA_ROWS, openDesk } from './customers';
import type { OperationRun, RunContext } from './operationRun';

const AGENTS = 'zd-agentWorkspace';
const options = { metadata: METADATA_ROWS };

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

const BOT = { inControl: 'bot', inControlType: 'custom' };
const WITH_AGENTS = { inControl: AGENTS, inControlType: 'zd:agentWorkspace' };

export const controlRuns: OperationRun[] = [
	{
		operation: 'conversation: acceptControl',
		async run(context) {
			const { conversationId } = await createBusyConversation(context);
			expect(await readControl(context, conversationId)).toEqual(['bot', AGENTS]);
			expect(await context.executeOne({ ...here(conversationId), options })).toEqual({
				conversationId,
				...WITH_AGENTS,
			});
			expect(await readControl(context, conversationId)).toEqual([AGENTS, undefined]);
			expect(await lastMetadata(context)).toEqual({ metadata: METADATA });
		},
	},
	{
		operation: 'conversation: offerControl',
		async run(context) {
			await openDesk(context);
			const { conversationId } = await createAna(context);
			expect(await readControl(context, conversationId)).toEqual(['bot', undefined]);
			const offer = await context.executeOne({ ...here(conversationId), target: 'agents', options });
			expect(offer).toEqual({
				conversationId,
				...BOT,
				offeredTo: AGENTS,
				offeredToType: 'zd:agentWorkspace',
			});
			expect(await readControl(context, conversationId)).toEqual(['bot', AGENTS]);
			expect(await lastMetadata(context)).toEqual({
				switchboardIntegration: 'zd:agentWorkspace',
				metadata: METADATA,
			});
		},
	},
	{
		operation: 'conversation: handOver',
		async run(context) {
			await openDesk(context);
			const { conversationId } = await createAna(context);
			const handed = await context.executeOne({ ...here(conversationId), options });
			expect(handed).toEqual({ conversationId, ...WITH_AGENTS });
			expect(await readControl(context, conversationId)).toEqual([AGENTS, undefined]);
			expect(await lastMetadata(context)).toEqual({
				switchboardIntegration: 'zd:agentWorkspace',
				metadata: METADATA,
			});
			const back = { target: 'other', switchboardIntegration: 'bot' };
			expect(await context.executeOne({ ...here(conversationId), ...back })).toEqual({
				conversationId,
				...BOT,
			});
			const next = await context.executeOne({ ...here(conversationId), target: 'next' });
			expect(next).toEqual({ conversationId, ...WITH_AGENTS });
		},
	},
	{
		operation: 'conversation: releaseControl',
		async run(context) {
			const { conversationId } = await createBusyConversation(context);
			expect(await context.executeOne({ ...here(conversationId), options })).toEqual({
				conversationId,
				inControl: '',
			});
			expect(await readControl(context, conversationId)).toEqual([undefined, undefined]);
			expect(await lastMetadata(context)).toEqual({ metadata: METADATA });
		},
	},
];
