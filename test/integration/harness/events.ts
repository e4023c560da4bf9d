import type { IDataObject } from 'n8n-workflow';

export const APP = '5ebee0975ac5304b664a12fa';

/** An event of a message, whose text is its ID unless told otherwise. */
export const message = (id: string, author = 'user', text = id): IDataObject => ({
	id,
	createdAt: '2026-01-05T10:00:00.000Z',
	type: 'conversation:message',
	payload: {
		conversation: { id: 'c1' },
		message: {
			id: `m-${id}`,
			author: { type: author },
			content: { type: 'text', text },
			source: { type: 'whatsapp' },
		},
	},
});

export const envelope = (events: IDataObject[], app = APP) => ({
	app: { id: app },
	webhook: { id: 'w1', version: 'v2' },
	events,
});
