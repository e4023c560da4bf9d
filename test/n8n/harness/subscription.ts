import axios from 'axios';
import type { Webhook } from '../../../nodes/SunshineConversations/trigger/registration/webhooks';
import { freshConnections } from '../../../sandbox/api/webhooks/postToWebhook';
import type { Envelope } from '../../../sandbox/driver';
import type { WorkflowFile } from '../../../sandbox/n8n/client/workflowFile';
import type { ApiKey } from '../../../sandbox/n8n/demo';
import { AdminApi } from '../../shared/adminApi';
import type { Instance } from './instance';

type Event = Envelope['events'][number];

/** A workflow that listens, and the webhook that it registered. */
export interface Subscription {
	workflowId: string;
	webhook: Webhook;
}

export async function subscribe(
	{ client, credential, sandbox }: Pick<Instance, 'client' | 'credential'> & { sandbox: ApiKey },
	workflow: WorkflowFile,
): Promise<Subscription> {
	const { id } = await client.importWorkflow(workflow, credential);
	await client.activate(id);
	const integrations = await new AdminApi(sandbox).customIntegrations();
	const integration = integrations.find(({ displayName }) => displayName.includes(workflow.name));
	return { workflowId: id, webhook: integration!.webhooks[0]! };
}

/** A customer's message, as the API reports it. */
export function messageEvent(id: string): Event {
	const conversation = { id: 'c1', type: 'personal' };
	const author = { type: 'user', userId: 'u1', displayName: 'Ana' };
	const content = { type: 'text', text: `the message of ${id}` };
	const message = {
		id: `m-${id}`,
		received: '2026-01-01T00:00:00.000Z',
		author,
		content,
		source: { type: 'web' },
	};
	const payload = { conversation, message };
	return { id, createdAt: message.received, type: 'conversation:message', payload };
}

export function envelopeOf(
	{ appId }: { appId: string },
	{ id }: Pick<Webhook, 'id'>,
	eventIds: string[],
): Envelope {
	const webhook = { id, version: 'v2' };
	return { app: { id: appId }, webhook, events: eventIds.map(messageEvent) };
}

/** Posts as the API does. */
export async function post({ target, secret }: Webhook, envelope: Envelope): Promise<number> {
	const headers = { 'X-API-Key': secret };
	const options = { ...freshConnections, headers, proxy: false, validateStatus: null } as const;
	return (await axios.post(target, envelope, options)).status;
}
