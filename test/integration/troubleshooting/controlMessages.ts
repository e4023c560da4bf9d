import type { INodeParameters } from 'n8n-workflow';
import { AdminApi } from '../../shared/adminApi';
import { runAction } from '../harness/engine';
import type { Surroundings } from '../harness/sandbox';
import type { Row } from './actionRuns';

/** What the operations say when control does not go where it should. */
export function controlMessages(surroundings: Surroundings): Row[] {
	const run = async (operation: string, more: INodeParameters = {}) => {
		const { conversationId } = await surroundings.driver.createCustomer({ channel: 'web' });
		const parameters = {
			resource: 'conversation',
			operation,
			conversationOf: 'conversation',
			conversationId,
			...more,
		};
		const { error } = await runAction({ credential: surroundings.credential, parameters });
		return error?.message ?? '';
	};
	return [
		[
			'a hand-over without a switchboard',
			['Nobody controls this conversation: the app has no switchboard.'],
			async () => await run('handOver'),
		],
		[
			'a hand-over to agents of another desk',
			['To: the agents are not on the switchboard; choose Other, and one of …'],
			async () => {
				const { switchboard, switchboardIntegration } = await surroundings.driver.openAgentWorkspace();
				const path = `/switchboards/${switchboard.id}/switchboardIntegrations/${switchboardIntegration.id}`;
				const integrationType = 'another:desk';
				await new AdminApi(surroundings.sandbox).call('PATCH', path, { integrationType });
				return await run('handOver');
			},
		],
		[
			'a hand-over to nobody',
			['To: nobody comes next after …; choose Agents or Other'],
			async () => {
				await surroundings.driver.openAgentWorkspace();
				return await run('handOver', { target: 'next' });
			},
		],
		[
			'an offer that nobody made',
			['Conversation: nobody has offered it; use Offer Control first, or Hand Over'],
			async () => {
				await surroundings.driver.openAgentWorkspace();
				return await run('acceptControl');
			},
		],
	];
}
