import type { IDataObject } from 'n8n-workflow';
import { pick, withoutGaps } from '../../vocabulary/pick';

interface ControlledConversation extends IDataObject {
	activeSwitchboardIntegration?: { name?: string };
	pendingSwitchboardIntegration?: { name?: string };
}

/** What matters most of a conversation, with who is in control by name, as the trigger tells it. */
export function simplifyConversation(conversation: IDataObject): IDataObject {
	const { activeSwitchboardIntegration: active, pendingSwitchboardIntegration: pending } =
		conversation as ControlledConversation;
	return withoutGaps({
		...pick(conversation, ['id', 'type', 'isDefault', 'displayName', 'metadata']),
		inControl: active?.name,
		offeredTo: pending?.name,
		...pick(conversation, ['createdAt', 'lastUpdatedAt', 'businessLastRead']),
	});
}
