import { randomBytes } from 'node:crypto';
import type { Webhook } from '../../nodes/SunshineConversations/trigger/registration/webhooks';
import type { WorkflowFile } from '../../sandbox/n8n/client/workflowFile';
import { envelopeOf, subscribe } from '../../test/n8n/harness/subscription';
import { listeningWorkflow } from '../../test/n8n/harness/workflows';
import type { SandboxProcess } from '../harness/sandboxProcess';
import type { Stage } from '../harness/stage';
import type { Call } from './load';

/** An active workflow that takes deliveries. */
export interface Receiver {
	workflowId: string;
	/** One delivery of these events, as the API makes it. */
	call(eventIds: string[], secret?: string): Call;
}

/** As long as those in the API's description. */
export const makeSecret = (): string => randomBytes(64).toString('base64url');

/** What a user types into a Code node. */
export const secretByHand = makeSecret();

export const freshIds = (count: number): string[] =>
	Array.from({ length: count }, () => randomBytes(12).toString('hex'));

function receiver(
	sandbox: SandboxProcess,
	workflowId: string,
	webhook: Pick<Webhook, 'id' | 'target' | 'secret'>,
): Receiver {
	return {
		workflowId,
		call: (eventIds, secret = webhook.secret) => ({
			url: webhook.target,
			headers: { 'X-API-Key': secret },
			body: JSON.stringify(envelopeOf(sandbox, webhook, eventIds)),
		}),
	};
}

export async function openTrigger(stage: Stage, name = 'Trigger'): Promise<Receiver> {
	const { client, credential } = await stage.n8n();
	const sandbox = await stage.sandbox();
	const { workflowId, webhook } = await subscribe({ client, credential, sandbox }, listeningWorkflow(name));
	return receiver(sandbox, workflowId, webhook);
}

/** A workflow that begins with n8n's Webhook node. */
export async function openDrawn(stage: Stage, file: WorkflowFile): Promise<Receiver> {
	const { client, n8n } = await stage.n8n();
	const sandbox = await stage.sandbox();
	const { id } = await client.importWorkflow(file);
	await client.activate(id);
	const target = `${n8n.url}/webhook/${String(file.nodes[0]!.parameters.path)}`;
	return receiver(sandbox, id, { id: 'drawn', target, secret: secretByHand });
}
