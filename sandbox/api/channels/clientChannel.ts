import type { Client } from '../model';
import type { SandboxState } from '../state/state';
import { findChannelOfClient } from './channels';

/** The integration's type; an SDK client without an integration counts as web chat. */
export function readChannel({ store }: SandboxState, { type, integrationId }: Client): string {
	const integration = store.integrations.get(integrationId ?? '');
	return integration?.type ?? findChannelOfClient(type)?.name ?? type;
}
