import { AdminApi } from '../../shared/adminApi';
import type { Instance } from '../harness/instance';

interface Member {
	id: string;
	name: string;
	integrationId: string;
}

/** Puts a bot into the switchboard as the page of the support bot says, the agents next; gives its integration's ID. */
export async function placeFirst({ driver, n8n, sandbox }: Instance, name: string): Promise<string> {
	const admin = new AdminApi(sandbox);
	const { switchboard, switchboardIntegration: agents } = await driver.openAgentWorkspace();
	const path = `/switchboards/${switchboard.id}/switchboardIntegrations`;
	const { switchboardIntegrations } = await admin.call<{ switchboardIntegrations: Member[] }>('GET', path);
	const placed = switchboardIntegrations.find((member) => member.name === name);
	if (placed) return placed.integrationId;
	const { id: integrationId } = await admin.createIntegration(name, n8n.url);
	const { switchboardIntegration: bot } = await admin.call<{ switchboardIntegration: Member }>('POST', path, {
		name,
		integrationId,
		nextSwitchboardIntegrationId: agents.id,
	});
	await admin.call('PATCH', `/switchboards/${switchboard.id}`, { defaultSwitchboardIntegrationId: bot.id });
	return integrationId;
}
