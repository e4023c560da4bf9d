export interface Webhook {
	id: string;
	version: 'v2';
	target: string;
	triggers: string[];
	secret: string;
	includeFullUser: boolean;
	includeFullSource: boolean;
}

/** The fields beyond these depend on the type. */
export interface Integration {
	id: string;
	type: string;
	status: 'active' | 'inactive' | 'error';
	displayName?: string | null;
	webhooks?: Webhook[];
	[setting: string]: unknown;
}
