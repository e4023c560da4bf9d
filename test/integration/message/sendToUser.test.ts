import { AdminApi } from '../../shared/adminApi';
import { runAction } from '../harness/engine';
import { useSandbox } from '../harness/sandbox';

const surroundings = useSandbox();

const send = async (userId: string) => {
	const message = { resource: 'message', operation: 'send', text: 'Your invoice' };
	const { items, error } = await runAction({
		credential: surroundings.credential,
		parameters: { ...message, sendTo: 'user', userId, ifNoChannel: 'sendAnyway' },
	});
	expect(error).toBeUndefined();
	return items[0]!.json.conversationId as string;
};

/** A group with somebody else, in which there was activity just now. */
async function createGroup(userId: string): Promise<string> {
	const { sandbox, driver } = surroundings;
	const admin = new AdminApi(sandbox);
	const bea = await driver.createCustomer({ channel: 'web' });
	const { conversation } = await admin.call<{ conversation: { id: string } }>('POST', '/conversations', {
		type: 'sdkGroup',
		participants: [
			{ userId, subscribeSDKClient: false },
			{ userId: bea.userId, subscribeSDKClient: false },
		],
	});
	const content = { type: 'text', text: 'Hello, all' };
	await admin.call('POST', `/conversations/${conversation.id}/messages`, {
		author: { type: 'business' },
		content,
	});
	return conversation.id;
}

it('writes into the personal conversation, even if a group was active later', async () => {
	const ana = await surroundings.driver.createCustomer({ channel: 'web' });
	await surroundings.driver.moveClock(60_000);
	await createGroup(ana.userId);
	expect(await send(ana.userId)).toBe(ana.conversationId);
});

it('makes a personal conversation for a user who is only in a group', async () => {
	const { driver, sandbox } = surroundings;
	const { user } = await new AdminApi(sandbox).call<{ user: { id: string } }>('POST', '/users', {});
	const group = await createGroup(user.id);
	const conversationId = await send(user.id);
	expect(conversationId).not.toBe(group);
	expect((await surroundings.callsMade()).filter((call) => call === 'POST /conversations')).toHaveLength(2);
	await driver.moveClock(60_000);
	expect(await send(user.id)).toBe(conversationId);
});
