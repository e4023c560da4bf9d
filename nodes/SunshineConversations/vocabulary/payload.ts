import type { IDataObject } from 'n8n-workflow';
import { isChannel, isSdkChannel, SDK } from './channels';
import { objectOf } from './pick';

interface SwitchboardIntegration {
	id?: string;
	name?: string;
	integrationId?: string;
	integrationType?: string;
}

interface Conversation {
	id?: string;
	type?: string;
	metadata?: IDataObject;
	activeSwitchboardIntegration?: SwitchboardIntegration;
	pendingSwitchboardIntegration?: SwitchboardIntegration;
}

interface User {
	id?: string;
	externalId?: string;
	profile?: { givenName?: string; surname?: string };
	metadata?: IDataObject;
}

interface Author {
	type?: string;
	userId?: string;
	displayName?: string;
	avatarUrl?: string;
	subtypes?: string[];
	user?: User;
}

interface Source {
	type?: string;
	integrationId?: string;
	originalMessageId?: string;
	originalMessageTimestamp?: string;
	campaign?: { id?: string };
	client?: Client;
	device?: IDataObject;
}

interface Client {
	id?: string;
	type?: string;
	status?: string;
	integrationId?: string;
	externalId?: string;
	displayName?: string;
	raw?: IDataObject;
}

interface Failure {
	code?: string;
	message?: string;
	underlyingError?: IDataObject;
}

/** What is read of an event's payload. The API leaves out what does not apply and adds what it likes. */
export interface EventPayload {
	conversation?: Conversation;
	message?: {
		id?: string;
		received?: string;
		author?: Author;
		content?: {
			type?: string;
			text?: string;
			mediaUrl?: string;
			mediaType?: string;
			mediaSize?: number;
			altText?: string;
			payload?: string;
			textFallback?: string;
			coordinates?: IDataObject;
			location?: { name?: string; address?: string };
			fields?: IDataObject[];
		};
		source?: Source;
		metadata?: IDataObject;
		quotedMessage?: { type?: string; message?: IDataObject; externalMessageId?: string };
		deleted?: boolean;
	};
	recentNotifications?: IDataObject[];
	postback?: { payload?: string; metadata?: IDataObject };
	activity?: { type?: string; author?: Author; source?: Source };
	user?: User;
	client?: Client;
	destination?: { type?: string; integrationId?: string };
	externalMessages?: Array<{ id?: string }>;
	source?: Source;
	isFinalEvent?: boolean;
	error?: Failure;
	reason?: string;
	creationReason?: string;
	referral?: { code?: string; details?: IDataObject };
	metadata?: IDataObject;
	discardedMetadata?: IDataObject;
	mergedUsers?: { surviving?: User; discarded?: User };
	mergedConversations?: { surviving?: Conversation; discarded?: Conversation };
	mergedClients?: { surviving?: Client; discarded?: Client };
}

/** The channel that the event came from, or that a delivery went to, by the API's name. */
export function channelOf(payload: EventPayload): string | undefined {
	const { client, destination } = payload;
	const { type } = originOf(payload);
	const of = [client?.type, destination?.type, type].find((one) => one === SDK || isChannel(one));
	return of === SDK && isSdkChannel(type) ? type : of;
}

/** Besides channels also what is none, e.g. `api:conversations`, or `notification`, to which deliveries go. */
export function sourceOf(payload: EventPayload): string | undefined {
	return originOf(payload).type ?? payload.destination?.type;
}

export function originOf({ message, activity, source }: EventPayload): Source {
	return objectOf(message?.source ?? activity?.source ?? source);
}

export function authorOf({ message, activity }: EventPayload): Author | undefined {
	return message?.author ?? activity?.author;
}

export function userOf(payload: EventPayload): User | undefined {
	return payload.user ?? authorOf(payload)?.user ?? payload.mergedUsers?.surviving;
}
