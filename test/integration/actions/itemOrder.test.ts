import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Conversation, User } from '../../../sandbox/api/model';
import { AdminApi } from '../../shared/adminApi';
import { runAction } from '../harness/engine';
import { useSandbox } from '../harness/sandbox';

const surroundings = useSandbox();

/** Runs the items; the first request is the slowest, which turns the order round when all start at once. */
async function run(operation: string, parameters: INodeParameters, items: IDataObject[]) {
	const [resource, name] = operation.split(': ') as [string, string];
	await surroundings.driver.injectFault({ latencyMs: 100, times: 1 });
	const result = await runAction({
		credential: surroundings.credential,
		parameters: { resource, operation: name, ...parameters },
		items,
	});
	expect(result.error).toBeUndefined();
	return result.items.map(({ json }) => json);
}
const read = async <T>(path: string) => await new AdminApi(surroundings.sandbox).call<T>('GET', path);

it('the last of several updates of one user is the one that stays', async () => {
	const { userId } = await surroundings.driver.createCustomer({ channel: 'web' });
	const updateFields = { surname: '={{ $json.surname }}' };
	await run('user: update', { userId, updateFields }, [{ surname: 'first' }, { surname: 'last' }]);
	const { user } = await read<{ user: User }>(`/users/${userId}`);
	expect(user.profile?.surname).toBe('last');
});

it.each(['\u200b', '\u2068', '\0', '\u00ad'])(
	'also when an ID was copied together with the invisible sign %j',
	async (sign) => {
		const { userId } = await surroundings.driver.createCustomer({ channel: 'web' });
		const parameters = { userId: '={{ $json.id }}', updateFields: { surname: '={{ $json.surname }}' } };
		await run('user: update', parameters, [
			{ id: userId, surname: 'first' },
			{ id: userId + sign, surname: 'last' },
		]);
		const { user } = await read<{ user: User }>(`/users/${userId}`);
		expect(user.profile?.surname).toBe('last');
	},
);

it('the last of several updates of one conversation is the one that stays', async () => {
	const { conversationId } = await surroundings.driver.createCustomer({ channel: 'web' });
	const updateFields = { displayName: '={{ $json.name }}' };
	await run('conversation: update', { conversationId, updateFields }, [{ name: 'first' }, { name: 'last' }]);
	const { conversation } = await read<{ conversation: Conversation }>(`/conversations/${conversationId}`);
	expect(conversation.displayName).toBe('last');
});

it('a conversation ends up with the last one that it is handed over to', async () => {
	const { driver, sandbox } = surroundings;
	const admin = new AdminApi(sandbox);
	const { switchboard, switchboardIntegration: agents } = await driver.openAgentWorkspace();
	const { id: integrationId } = await admin.createIntegration('Bot', `${sandbox.url}/hook`);
	const path = `/switchboards/${switchboard.id}/switchboardIntegrations`;
	await admin.call('POST', path, { name: 'bot', integrationId });
	const { conversationId } = await driver.createCustomer({ channel: 'web' });

	const to = { target: 'other', switchboardIntegration: '={{ $json.name }}' };
	const items = ['bot', agents.name].map((name) => ({ name }));
	await run('conversation: handOver', { conversationOf: 'conversation', conversationId, ...to }, items);
	const { conversation } = await read<{ conversation: Conversation }>(`/conversations/${conversationId}`);
	expect(conversation.activeSwitchboardIntegration?.name).toBe(agents.name);
});

it('groups that share a user are made in order', async () => {
	const { driver } = surroundings;
	const [ana, bea, cleo] = await Promise.all(
		[1, 2, 3].map(async () => (await driver.createCustomer({ channel: 'web' })).userId),
	);
	const row = (userId: string) => ({ userId, userExternalId: '', subscribeSDKClient: true });
	const parameters = {
		type: 'sdkGroup',
		participants: { values: [row('={{ $json.one }}'), row('={{ $json.other }}')] },
		options: { displayName: '={{ $json.name }}' },
	};
	const items = [
		{ name: 'first', one: ana, other: bea },
		{ name: 'second', one: bea, other: cleo },
		{ name: 'third', one: cleo, other: ana },
	];
	const made = await run('conversation: create', parameters, items as IDataObject[]);
	const names = (await read<{ conversations: Conversation[] }>(`/conversations?filter[userId]=${ana}`))
		.conversations;
	expect(made.map(({ displayName }) => displayName)).toEqual(['first', 'second', 'third']);
	expect(names.flatMap(({ displayName }) => displayName ?? [])).toEqual(['first', 'third']);
});
