import axios from 'axios';
import type { RequestEntry } from '../../../sandbox/driver';
import { AdminApi, type CustomIntegration } from '../../shared/adminApi';
import { envelope, message } from './events';
import { startReceiver, type Receiver } from './receiver';
import { useSandbox, type Surroundings } from './sandbox';

interface Doorway {
	surroundings: Surroundings;
	receiver(): Receiver;
	/** Of the webhook that the trigger has at the API. */
	secret(): string;
	/** What n8n has stored is that of an earlier webhook, whose secret is "stale". */
	makeStale(): void;
	/** Gives the trigger another webhook at the API, instead of any that it had. */
	integrate(): Promise<CustomIntegration>;
	/** Gives the status of the answer. */
	deliver(id: string, secret: string): Promise<number>;
	/** The trigger's calls; the administrator's have another base path. */
	lookUps(): Promise<RequestEntry[]>;
}

/** A trigger whose webhook is registered; what n8n has stored is for each test to say. */
export function useAdmission(): Doorway {
	const surroundings = useSandbox();
	let receiver: Receiver;
	let secret: string;
	const admin = () => new AdminApi(surroundings.sandbox);

	async function integrate(): Promise<CustomIntegration> {
		for (const { id } of await admin().customIntegrations()) await admin().deleteIntegration(id);
		const webhooks = [{ target: receiver.webhookUrl, triggers: ['conversation:message'] }];
		const { integration } = await admin().call<{ integration: CustomIntegration }>('POST', '/integrations', {
			type: 'custom',
			displayName: 'n8n: FAQ bot (Trigger)',
			webhooks,
		});
		secret = integration.webhooks[0]!.secret;
		return integration;
	}
	beforeEach(async () => {
		receiver = await startReceiver({});
		receiver.credential = surroundings.credential;
		await integrate();
	});
	afterEach(async () => await receiver.close());

	return {
		surroundings,
		receiver: () => receiver,
		secret: () => secret,
		makeStale() {
			const { appId } = surroundings.sandbox;
			const integrationId = '0123456789abcdef01234567';
			receiver.staticData = { subscription: { integrationId, secret: 'stale', appId, since: 1 } };
		},
		integrate,
		async deliver(id, key) {
			const body = envelope([message(id)], surroundings.sandbox.appId);
			const headers = { 'X-API-Key': key };
			const { status } = await axios.post(receiver.webhookUrl, body, {
				headers,
				validateStatus: null,
				proxy: false,
			});
			return status;
		},
		lookUps: async () =>
			(await surroundings.driver.requests()).filter(
				({ method, path }) => method === 'GET' && path.startsWith('/sc/'),
			),
	};
}
