import { AdminApi } from '../../shared/adminApi';
import type { Surroundings } from '../harness/sandbox';
import type { Trigger } from '../harness/trigger';
import type { Row } from './actionRuns';

const parameters = { options: { placeBeforeAgents: { place: { name: 'n8n-bot' } } } };

/** What the trigger says of its place before the agents. */
export function placeMessages(
	surroundings: Surroundings,
	activateWith: (change: Partial<Trigger>) => Promise<string>,
): Row[] {
	return [
		[
			'a place before nobody',
			[
				'Place Before the Agents: the app has no switchboard, and no agents to be placed before. Turn on messaging with agents in Zendesk Admin Center, or remove this option',
			],
			async () => await activateWith({ parameters }),
		],
		[
			'a place that another workflow has',
			[
				'Place Before the Agents: "…" has this place already. Switch that workflow off first, or remove this option here. If it is gone, delete its integration in Zendesk Admin Center',
			],
			async () => {
				await surroundings.driver.openAgentWorkspace();
				await activateWith({ parameters });
				return await activateWith({ parameters, webhookId: '4c3b' });
			},
		],
		[
			'a name that somebody else has',
			[
				'Place Before the Agents: somebody else on the switchboard is called "…" (the integration "…"); enter another name',
			],
			async () => {
				const admin = new AdminApi(surroundings.sandbox);
				const { switchboard } = await surroundings.driver.openAgentWorkspace();
				const { id: integrationId } = await admin.createIntegration(
					'CRM',
					`${surroundings.sandbox.url}/hook`,
				);
				const path = `/switchboards/${switchboard.id}/switchboardIntegrations`;
				await admin.call('POST', path, { name: 'n8n-bot', integrationId });
				return await activateWith({ parameters });
			},
		],
	];
}
