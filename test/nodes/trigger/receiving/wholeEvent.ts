const user = { id: 'u1', externalId: 'ana', profile: { givenName: 'Ana', surname: 'Silva' } };
const author = { type: 'user', userId: 'u1', displayName: 'Ana', subtypes: ['bot'], user };
const client = { id: 'k1', type: 'whatsapp', status: 'active', displayName: '+351', info: { os: 'Linux' } };
const source = {
	type: 'whatsapp',
	integrationId: 'i1',
	campaign: { id: 'spring' },
	client,
	device: { id: 'd1' },
};
const switchboardIntegration = { id: 's1', name: 'bot', integrationId: 'i1' };
const quoted = { id: 'm0', author, source, content: { type: 'text', text: 'Coming?' } };

/** Has everything that is read of any event. */
export const event = {
	id: 'e1',
	type: 'conversation:message',
	createdAt: '2026-01-05T10:00:00.000Z',
	payload: {
		conversation: {
			id: 'c1',
			activeSwitchboardIntegration: switchboardIntegration,
			pendingSwitchboardIntegration: switchboardIntegration,
		},
		message: {
			id: 'm1',
			author,
			source,
			content: {
				type: 'text',
				text: 'hola',
				textFallback: 'hola',
				mediaUrl: 'https://example.com/a',
				payload: 'YES',
				altText: 'chair.png',
				location: { name: 'Shop', address: 'Rua 1' },
			},
			metadata: {},
			quotedMessage: { type: 'message', message: quoted, externalMessageId: 'x1' },
			activity: { type: 'ticket:closed', data: {} },
		},
		recentNotifications: [quoted],
		externalMessages: [{ id: 'x1' }],
		postback: { payload: 'BUY', metadata: {} },
		activity: { type: 'typing:start', author, source },
		user,
		client,
		destination: source,
		source,
		error: { code: 'uncategorized_error', message: 'no', underlyingError: {} },
		referral: { code: 'r1', details: {} },
		mergedUsers: { surviving: user, discarded: user },
		mergedConversations: { surviving: { id: 'c1' }, discarded: { id: 'c2', metadata: {} } },
		mergedClients: { surviving: client, discarded: client },
		discardedMetadata: {},
	},
};

export const envelope = {
	app: { id: 'app' },
	webhook: { id: 'w1', version: 'v2' },
	events: [event, { id: 'e2', type: 'conversation:read', payload: {} }],
};

/** The whole, with the replacement in the place of one part after the other. */
export function replaceEach(whole: unknown, replacement: unknown): unknown[] {
	if (typeof whole !== 'object' || whole === null) return [replacement];
	const places = Object.entries(whole).flatMap(([name, part]) =>
		replaceEach(part, replacement).map((changed) => put(whole, name, changed)),
	);
	return [replacement, ...places];
}

function put(whole: object, name: string, part: unknown): unknown {
	return Array.isArray(whole) ? whole.with(Number(name), part) : { ...whole, [name]: part };
}
