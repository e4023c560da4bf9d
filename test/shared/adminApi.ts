import axios, { type Method } from 'axios';
import type { Webhook } from '../../nodes/SunshineConversations/trigger/registration/webhooks';
import type { ApiKey } from '../../sandbox/n8n/demo';

export interface CustomIntegration {
	id: string;
	displayName: string;
	webhooks: Webhook[];
}

/** The API as an administrator sees it, past our own code. */
export class AdminApi {
	constructor(private readonly sandbox: ApiKey) {}

	async call<T>(method: Method, path: string, data?: object): Promise<T> {
		const { url, appId, keyId, keySecret } = this.sandbox;
		const answer = await axios.request<T>({
			method,
			url: `${url}/v2/apps/${appId}${path}`,
			data,
			auth: { username: keyId, password: keySecret },
			proxy: false,
		});
		return answer.data;
	}

	async customIntegrations(): Promise<CustomIntegration[]> {
		const query = 'filter[types]=custom&page[size]=100';
		const { integrations } = await this.call<{ integrations: CustomIntegration[] }>(
			'GET',
			`/integrations?${query}`,
		);
		return integrations;
	}

	async createIntegration(displayName: string, target: string): Promise<CustomIntegration> {
		const { integration } = await this.call<{ integration: CustomIntegration }>('POST', '/integrations', {
			type: 'custom',
			displayName,
			webhooks: [{ target, triggers: ['conversation:read'] }],
		});
		return integration;
	}

	async deleteIntegration(id: string): Promise<void> {
		await this.call('DELETE', `/integrations/${id}`);
	}
}
