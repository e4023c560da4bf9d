import axios, { isAxiosError } from 'axios';
import type { Webhook } from '../model';
import { badRequest } from '../state/errors';
import { createId, createSecret } from '../state/ids';
import type { SandboxState } from '../state/state';
import { freshConnections } from './postToWebhook';

/** The API counts per app, so that there can be ten custom integrations. */
export const MAXIMUM_WEBHOOKS = 10;
const PROBE_TIMEOUT_MS = 5_000;

export interface WebhookDraft {
	target: string;
	triggers: string[];
	includeFullUser?: boolean;
	includeFullSource?: boolean;
}

/** SunCo sends a HEAD request to a new target. Any answer will do, none at all will not. */
export async function probeTarget(target: string): Promise<void> {
	if (!/^https?:$/.test(new URL(target).protocol)) throw badRequest('target should match format "uri"');
	await axios
		.head(target, {
			...freshConnections,
			timeout: PROBE_TIMEOUT_MS,
			maxRedirects: 0,
			proxy: false,
			validateStatus: () => true,
		})
		.catch((error: unknown) => {
			const reason = isAxiosError(error) ? (error.code ?? error.message) : String(error);
			throw badRequest(`Webhook target could not be reached (${reason})`);
		});
}

export function countWebhooks(state: SandboxState): number {
	return [...state.store.integrations.values()].reduce((sum, { webhooks = [] }) => sum + webhooks.length, 0);
}

/** The API makes up the secret; nobody can choose it. */
export function createWebhook(draft: WebhookDraft): Webhook {
	const { target, triggers, includeFullUser = false, includeFullSource = false } = draft;
	const secret = createSecret(16, 'hex');
	return { id: createId(), version: 'v2', target, triggers, secret, includeFullUser, includeFullSource };
}
