import type { IExecuteFunctions } from 'n8n-workflow';
import { path } from '../../../transport/apiRequest';
import { requestAll } from '../../../transport/pagination';

export interface Participant {
	userId?: string;
	userExternalId?: string;
	/** The first one is the primary client, which the API delivers to. */
	clientAssociations?: Array<{ type: string; clientId?: string }>;
}

/** The customer of the conversation. */
export async function readParticipant(
	context: IExecuteFunctions,
	conversationId: string,
): Promise<Participant | undefined> {
	const list = { path: path`/conversations/${conversationId}/participants`, key: 'participants' };
	const [participant] = await requestAll<Participant>(context, list, 1);
	return participant;
}
