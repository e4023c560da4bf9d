import type { SandboxState } from '../state/state';
import type { SwitchboardState } from './records';

/** Whoever listens with a custom integration may be a bot. */
export function describeSwitchboard({ store }: SandboxState): SwitchboardState {
	const { switchboard, integrations = [] } = store.switchboard ?? {};
	const first = integrations.find(({ id }) => id === switchboard?.defaultSwitchboardIntegrationId);
	const bots = [...store.integrations.values()].filter(
		({ type, webhooks = [] }) => type === 'custom' && webhooks.length > 0,
	);
	return {
		kind: 'switchboard',
		id: 'all',
		isOn: switchboard?.enabled === true,
		bots: bots.map(({ id, displayName }) => ({
			integrationId: id,
			name: displayName ?? id,
			isFirst: first?.integrationId === id,
		})),
	};
}
