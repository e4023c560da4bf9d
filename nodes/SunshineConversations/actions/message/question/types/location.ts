import type { IDataObject } from 'n8n-workflow';
import { objectOf } from '../../../../vocabulary/pick';
import type { ResponseType } from '../responseType';

export const location: ResponseType = {
	option: { name: 'Location', value: 'location', description: 'Where the customer is' },
	fields: [],
	read: () => ({}),
	content: () => ({ actions: [{ type: 'locationRequest', text: 'Send location' }] }),
	judge({ content }) {
		if (content.type !== 'location') return undefined;
		const { lat, long } = objectOf(content.coordinates);
		const { name, address } = objectOf(content.location);
		const place: IDataObject = { lat, long, ...(name && { name }), ...(address && { address }) };
		return { answer: place };
	},
	retryMessage: () => 'Please send your location.',
};
