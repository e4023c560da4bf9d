import type { IDataObject } from 'n8n-workflow';

interface SwitchboardIntegration {
	id?: string;
	name?: string;
	integrationId?: string;
}

interface User {
	id?: string;
	externalId?: string;
	profile?: { givenName?: string; surname?: string };
}

interface Author {
	type?: string;
	userId?: string;
	displayName?: string;
	user?: User;
}

interface Source {
	type?: string;
	campaign?: { id?: string };
}

interface Client {
	id?: string;
	type?: string;
	status?: string;
}

interface Failure {
	code?: string;
	message?: string;
	underlyingError?: IDataObject;
}

/** What is read of an event's payload. The API leaves out what does not apply and adds what it likes. */
export interface EventPayload {
	conversation?: {
		id?: string;
		activeSwitchboardIntegration?: SwitchboardIntegration;
		pendingSwitchboardIntegration?: SwitchboardIntegration;
	};
	message?: {
		id?: string;
		author?: Author;
		content?: {
			type?: string;
			text?: string;
			mediaUrl?: string;
			mediaType?: string;
			altText?: string;
			payload?: string;
			textFallback?: string;
			coordinates?: IDataObject;
			fields?: IDataObject[];
		};
		source?: Source;
		metadata?: IDataObject;
	};
	postback?: { payload?: string; metadata?: IDataObject };
	activity?: { type?: string; author?: Author; source?: Source };
	user?: User;
	client?: Client;
	destination?: Source;
	source?: Source;
	isFinalEvent?: boolean;
	error?: Failure;
	reason?: string;
	creationReason?: string;
	referral?: { code?: string; details?: IDataObject };
	metadata?: IDataObject;
	mergedUsers?: { surviving?: User; discarded?: User };
	mergedClients?: { surviving?: Client; discarded?: Client };
}

/** The channel that the event came from, or that a delivery went to, by the API's name. */
export function channelOf(payload: EventPayload): string | undefined {
	const { client, destination } = payload;
	const type: unknown = client?.type ?? destination?.type ?? sourceOf(payload);
	return typeof type === 'string' && !type.includes(':') ? type : undefined;
}

/** Besides channels also what is none, e.g. `api:conversations` or `zd:agentWorkspace`. */
export function sourceOf({ message, activity, source }: EventPayload): string | undefined {
	return message?.source?.type ?? activity?.source?.type ?? source?.type;
}

export function authorOf({ message, activity }: EventPayload): Author | undefined {
	return message?.author ?? activity?.author;
}

export function userOf(payload: EventPayload): User | undefined {
	return payload.user ?? authorOf(payload)?.user ?? payload.mergedUsers?.surviving;
}
