import { addIntegration } from '../../integrations/integrations';
import type { Integration } from '../../model';
import { integrationTypes } from '../../schemas/integrations';
import type { SandboxState } from '../../state/state';

/** A channel works from the first customer on, without any set-up. */
export function ensureIntegration(state: SandboxState, channel: string): Integration {
	const existing = [...state.store.integrations.values()].find(({ type }) => type === channel);
	if (existing) return existing;
	const { required = [], properties = {} } = integrationTypes.get(channel)?.create ?? {};
	const settings = required
		.filter((name) => name !== 'type')
		.map((name) => [name, (properties[name]?.enum as string[] | undefined)?.[0] ?? `sandbox-${name}`]);
	return addIntegration(state, channel, {
		displayName: `Sandbox ${channel}`,
		...Object.fromEntries(settings),
	});
}
