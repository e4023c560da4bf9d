import type { TriggerStaticData } from '../../../../nodes/SunshineConversations/trigger/staticData';
import { AdminApi, type CustomIntegration } from '../../../shared/adminApi';
import type { Surroundings } from '../sandbox';

/** The webhook at the API; gives what n8n stores of it. */
export async function register({ sandbox }: Surroundings, target: string): Promise<TriggerStaticData> {
	const body = {
		type: 'custom',
		displayName: 'n8n',
		webhooks: [{ target, triggers: ['conversation:message'] }],
	};
	const { integration } = await new AdminApi(sandbox).call<{ integration: CustomIntegration }>(
		'POST',
		'/integrations',
		body,
	);
	const { secret } = integration.webhooks[0]!;
	return { subscription: { integrationId: integration.id, secret, appId: sandbox.appId, since: 1 } };
}
