import type { ResponseType } from '../responseType';

export const anything: ResponseType = {
	option: { name: 'Anything', value: 'anything', description: 'Whatever the customer sends next' },
	fields: [],
	read: () => ({}),
	judge: ({ text, content }) => ({ answer: text !== '' ? text : (content.mediaUrl ?? content.type) }),
	retryMessage: () => 'Please answer.',
};
