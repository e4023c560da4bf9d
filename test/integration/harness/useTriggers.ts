import { AdminApi, type CustomIntegration } from '../../shared/adminApi';
import { useSandbox, type Surroundings } from './sandbox';
import { listenAsN8n, type Trigger } from './trigger';

interface Triggers {
	surroundings: Surroundings;
	/** Where the sandbox reaches n8n. */
	n8n: { url: string };
	makeTrigger(change?: Partial<Trigger>): Trigger;
	/** Somebody else's custom integration. */
	makeIntegration(displayName: string): Promise<CustomIntegration>;
	admin(): AdminApi;
}

/** A sandbox, something that answers its probes, and triggers to activate. */
export function useTriggers(): Triggers {
	const surroundings = useSandbox();
	const n8n = { url: '', close: async () => {} };
	beforeAll(async () => Object.assign(n8n, await listenAsN8n()));
	afterAll(async () => await n8n.close());

	const admin = () => new AdminApi(surroundings.sandbox);
	return {
		surroundings,
		n8n,
		admin,
		makeTrigger: (change) => ({ credential: surroundings.credential, n8nUrl: n8n.url, ...change }),
		makeIntegration: async (name) => await admin().createIntegration(name, `${n8n.url}/elsewhere`),
	};
}
