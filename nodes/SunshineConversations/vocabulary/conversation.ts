import type { IDataObject } from 'n8n-workflow';

export interface Conversation extends IDataObject {
	id: string;
	type: 'personal' | 'sdkGroup';
	displayName?: string;
	createdAt?: string;
	lastUpdatedAt?: string;
}

/** ISO 8601 in UTC, so that text order is time order. */
export function lastActivity({ lastUpdatedAt, createdAt }: Conversation): string {
	return lastUpdatedAt ?? createdAt ?? '';
}
