import type { INodeParameters } from 'n8n-workflow';
import { useAdministration } from '../harness/administration';

const { attempt, run, surroundings } = useAdministration();

const metadata = { values: [{ key: 'plan', value: 'gold' }] };

it('fields of a user are cleared while others are filled in', async () => {
	const options = { givenName: 'Ana', surname: 'Silva', email: 'ana@example.com', metadata };
	const [created] = await run('user: create', { options });
	const userId = created!.id as string;
	const updateFields = { givenName: 'Bea', surname: '', fieldsToClear: ['email', 'surname', 'metadata'] };
	await run('user: update', { userId, updateFields });

	const [user] = await run('user: get', { userId, options: { simplify: false } });
	expect(user).toMatchObject({ profile: { givenName: 'Bea', surname: null, email: null } });
	expect(user!.metadata).toEqual({});
});

it('all that describes a conversation is cleared', async () => {
	const { userId } = await surroundings.driver.createCustomer({ channel: 'web' });
	const iconUrl = 'https://example.com/a.png';
	const [{ id: conversationId }] = (await run('conversation: create', {
		userId,
		options: { displayName: 'Order 42', description: 'Late', iconUrl, metadata },
	})) as [{ id: string }];
	const fieldsToClear = "={{ ['description', 'displayName', 'iconUrl', 'metadata'] }}";
	await run('conversation: update', { conversationId, updateFields: { fieldsToClear } });

	const [conversation] = await run('conversation: get', { conversationId, options: { simplify: false } });
	expect(conversation).toMatchObject({ displayName: null, description: null, iconUrl: null });
	expect(conversation!.metadata).toEqual({});
});

it('the metadata of an app is cleared', async () => {
	const { appId } = surroundings.sandbox;
	await run('app: update', { appId, updateFields: { metadata } });
	const [app] = await run('app: update', { appId, updateFields: { fieldsToClear: ['metadata'] } });
	expect(app!.metadata).toEqual({});
});

const link = { switchboardId: 's1', switchboardIntegrationId: 'si1' };

it.each<[string, INodeParameters, INodeParameters, string]>([
	[
		'user: update',
		{ userId: 'u1' },
		{ email: 'ana@example.com', fieldsToClear: ['surname', 'email'] },
		'Email: clear it or fill it in, not both',
	],
	[
		'conversation: update',
		{ conversationId: 'c1' },
		{ metadata, fieldsToClear: ['metadata'] },
		'Metadata: clear it or fill it in, not both',
	],
	[
		'app: update',
		{ appId: 'a1' },
		{ metadata, fieldsToClear: ['metadata'] },
		'Metadata: clear it or fill it in, not both',
	],
	[
		'switchboardIntegration: update',
		link,
		{ messageHistoryCount: 5, fieldsToClear: ['messageHistoryCount'] },
		'Message History Count: clear it or fill it in, not both',
	],
	[
		'switchboardIntegration: update',
		link,
		{ fieldsToClear: "={{ ['name'] }}" },
		'Fields to Clear: "name" is none of messageHistoryCount, nextSwitchboardIntegrationId',
	],
	[
		'user: update',
		{ userId: 'u1' },
		{ fieldsToClear: '={{ [{}] }}' },
		'Fields to Clear: the expression must give a list of texts',
	],
])(
	'%s with %j and %j is refused before any request',
	async (operation, parameters, updateFields, sentence) => {
		const { error } = await attempt(operation, { ...parameters, updateFields });
		expect(error?.message).toBe(sentence);
		expect(await surroundings.driver.requests()).toEqual([]);
	},
);
