import type { INodeProperties } from 'n8n-workflow';

export type Order = 'newestFirst' | 'oldestFirst';

/** The order of messages, with what the unusual one costs. */
export function orderField(costOfOldest: string, description?: string): INodeProperties {
	return {
		displayName: 'Order',
		name: 'order',
		type: 'options',
		options: [
			{ name: 'Newest First', value: 'newestFirst' },
			{ name: 'Oldest First', value: 'oldestFirst', description: costOfOldest },
		],
		default: 'newestFirst',
		...(description && { description }),
	};
}
