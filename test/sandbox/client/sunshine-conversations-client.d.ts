/** Zendesk's own client, which comes without types: as much of it as the tests use. */
declare module 'sunshine-conversations-client' {
	interface ListOptions {
		page?: { size?: number } | { after?: string };
	}

	interface Listed {
		meta: { hasMore: boolean; afterCursor?: string };
	}

	export class ApiClient {
		basePath: string;
		authentications: { basicAuth: { username?: string; password?: string } };
	}

	class Api {
		constructor(client: ApiClient);
	}

	interface Resource {
		id: string;
		[field: string]: unknown;
	}

	export class UsersApi extends Api {
		createUser(appId: string, body: object): Promise<{ user: Resource }>;
		getUser(appId: string, id: string): Promise<{ user: Resource }>;
		updateUser(appId: string, id: string, body: object): Promise<{ user: Resource }>;
		deleteUserPersonalInformation(appId: string, id: string): Promise<{ user: Resource }>;
		deleteUser(appId: string, id: string): Promise<unknown>;
	}

	export class ConversationsApi extends Api {
		createConversation(appId: string, body: object): Promise<{ conversation: Resource }>;
		listConversations(
			appId: string,
			filter: object,
			options?: ListOptions,
		): Promise<Listed & { conversations: Resource[] }>;
		getConversation(appId: string, id: string): Promise<{ conversation: Resource }>;
		updateConversation(appId: string, id: string, body: object): Promise<{ conversation: Resource }>;
		deleteConversation(appId: string, id: string): Promise<unknown>;
	}

	export class ParticipantsApi extends Api {
		joinConversation(appId: string, conversationId: string, body: object): Promise<{ participant: Resource }>;
		listParticipants(
			appId: string,
			conversationId: string,
			options?: ListOptions,
		): Promise<Listed & { participants: Resource[] }>;
		leaveConversation(appId: string, conversationId: string, body: object): Promise<unknown>;
	}

	export class MessagesApi extends Api {
		postMessage(appId: string, conversationId: string, body: object): Promise<{ messages: Resource[] }>;
		listMessages(appId: string, conversationId: string): Promise<Listed & { messages: Resource[] }>;
		deleteMessage(appId: string, conversationId: string, id: string): Promise<unknown>;
		deleteAllMessages(appId: string, conversationId: string): Promise<unknown>;
	}

	export class ClientsApi extends Api {
		createClient(appId: string, userId: string, body: object): Promise<{ client: Resource }>;
		listClients(appId: string, userId: string): Promise<Listed & { clients: Resource[] }>;
		removeClient(appId: string, userId: string, id: string): Promise<unknown>;
	}

	export class IntegrationsApi extends Api {
		createIntegration(appId: string, body: object): Promise<{ integration: Resource }>;
		listIntegrations(
			appId: string,
			options?: ListOptions & { filter?: object },
		): Promise<Listed & { integrations: Resource[] }>;
		getIntegration(appId: string, id: string): Promise<{ integration: Resource }>;
		updateIntegration(appId: string, id: string, body: object): Promise<{ integration: Resource }>;
		deleteIntegration(appId: string, id: string): Promise<unknown>;
	}

	export class WebhooksApi extends Api {
		createWebhook(appId: string, integrationId: string, body: object): Promise<{ webhook: Resource }>;
		listWebhooks(appId: string, integrationId: string): Promise<{ webhooks: Resource[] }>;
		getWebhook(appId: string, integrationId: string, id: string): Promise<{ webhook: Resource }>;
		updateWebhook(
			appId: string,
			integrationId: string,
			id: string,
			body: object,
		): Promise<{ webhook: Resource }>;
		deleteWebhook(appId: string, integrationId: string, id: string): Promise<unknown>;
	}
}
