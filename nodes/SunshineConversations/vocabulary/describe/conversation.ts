import type { IDataObject } from 'n8n-workflow';
import { objectOf, pick } from '../pick';
import { firstVisible } from '../visible';

/** A conversation but for who is in control. */
export function describeConversation(given: unknown): IDataObject {
	const conversation = objectOf(given);
	return {
		...pick(conversation, ['id', 'type', 'isDefault']),
		displayName: firstVisible(conversation.displayName),
		...pick(conversation, ['description', 'iconUrl', 'brandId', 'metadata']),
		...pick(conversation, ['createdAt', 'lastUpdatedAt', 'businessLastRead']),
	};
}

/** Who is in control, and to whom control is offered: by name, by which every operation takes them. */
export function describeControl(given: unknown): IDataObject {
	const conversation = objectOf(given);
	const active = objectOf(conversation.activeSwitchboardIntegration);
	const pending = objectOf(conversation.pendingSwitchboardIntegration);
	return {
		inControl: active.name,
		offeredTo: pending.name,
		inControlType: active.integrationType,
		offeredToType: pending.integrationType,
	};
}
