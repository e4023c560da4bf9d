import { findConversation } from '../../../conversations/conversations';
import type { Caller, SwitchboardIntegrationReference } from '../../../model';
import { ControlChange, ControlTransfer } from '../../../schemas/switchboards';
import { forbidden } from '../../../state/errors';
import { checkMetadata } from '../../../state/metadataLimits';
import { acceptControl, offerControl, passControl, releaseControl } from '../../../switchboard/control';
import { allowNoBody, type Route } from '../../routing';

interface ControlRoute {
	Params: { conversation: string };
}

/** Integration keys may only accept and release what is theirs. */
function checkHolder({ integrationId }: Caller, holder?: SwitchboardIntegrationReference): void {
	if (integrationId !== undefined && holder?.integrationId !== integrationId) throw forbidden();
}

export const routeControl: Route = (api, state) => {
	for (const [name, transfer] of Object.entries({ passControl, offerControl })) {
		api.post<ControlRoute, unknown, { body: typeof ControlTransfer }>(
			`/conversations/:conversation/${name}`,
			{ schema: { body: ControlTransfer } },
			({ params, body, caller }) => {
				const stored = findConversation(state, params.conversation);
				const { switchboardIntegration: target, metadata } = body;
				checkMetadata(metadata, 'Switchboard action');
				transfer(state, stored, { target, metadata, caller });
				return {};
			},
		);
	}

	const changes = [
		['acceptControl', 'pendingSwitchboardIntegration', acceptControl],
		['releaseControl', 'activeSwitchboardIntegration', releaseControl],
	] as const;
	for (const [name, role, change] of changes) {
		api.post<ControlRoute, unknown, { body: typeof ControlChange }>(
			`/conversations/:conversation/${name}`,
			{ schema: { body: ControlChange }, preValidation: allowNoBody },
			({ params, body, caller }) => {
				const stored = findConversation(state, params.conversation);
				checkMetadata(body.metadata, 'Switchboard action');
				checkHolder(caller, stored.conversation[role]);
				change(state, stored, body);
				return {};
			},
		);
	}
};
