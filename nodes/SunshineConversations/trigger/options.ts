import type { INodeProperties } from 'n8n-workflow';
import { locator } from '../methods/listSearch/locator';
import type { TriggerContext } from './staticData';

export const existingIntegrationId: INodeProperties = locator({
	displayName: 'Existing Integration ID',
	name: 'existingIntegrationId',
	search: 'searchCustomIntegrations',
	required: false,
	placeholder: 'e.g. 5f4eaef81e3dcc117c7ba48a',
	description:
		'The custom integration whose webhook to use instead of making one. While the workflow is active or a test is listening, events come here and not to the URL that the webhook had before. With an integration key (int_) enter by ID: me.',
});

export const onlyWhileInControl: INodeProperties = locator({
	displayName: 'Only While in Control',
	name: 'onlyWhileInControl',
	search: 'searchSwitchboardIntegrations',
	required: false,
	byName: 'By Name or ID',
	placeholder: 'e.g. bot',
	description:
		'A switchboard integration. Conversations that somebody else controls, an agent say, do not start the workflow.',
});

/** An option that is chosen from a list or typed in; empty without it. */
export function readOption({ name }: INodeProperties, context: TriggerContext): string {
	const chosen = context.getNodeParameter(`options.${name}`, '', { extractValue: true });
	return String(chosen ?? '').trim();
}
