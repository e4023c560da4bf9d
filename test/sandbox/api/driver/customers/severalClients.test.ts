import { useWebhook } from '../../../harness';

const { surroundings, subscribe, readEvents } = useWebhook();

interface Cause {
	message?: Cause;
	source?: Cause;
	client?: { id: string };
}

/** Somebody with web chat in two browsers, and with WhatsApp. */
async function createWithThree() {
	const { api, driver } = surroundings;
	const { integrationId } = await driver.createCustomer({ channel: 'whatsapp' });
	const customer = await driver.createCustomer({ channel: 'web' });
	const { userId, conversationId, clientId } = customer;
	const second = await driver.addDevice(userId, 'web', 'sdkLogin');
	await api.post(`/users/${userId}/clients`, {
		matchCriteria: { type: 'whatsapp', integrationId, phoneNumber: '+15550001234' },
		confirmation: { type: 'immediate' },
		target: { conversationId },
	});
	return { userId, first: clientId, second: second.clientId };
}

const readCauses = async () =>
	(await readEvents()).map(({ type, payload }) => {
		const { message, source = message?.source, client = source?.client } = payload as Cause;
		return [type, (source?.client ?? client)?.id];
	});

test('of two clients on one channel the one that is named acts', async () => {
	const { driver } = surroundings;
	const { userId, second } = await createWithThree();
	const triggers = ['conversation:message', 'conversation:referral', 'user:update', 'client:update'];
	await subscribe(triggers, { includeFullSource: true });
	const actor = { clientId: second };
	await driver.write(userId, { text: 'Hi' }, actor);
	await driver.refer(userId, { code: 'SALE' }, actor);
	await driver.signIn(userId, 'ana', actor);
	await driver.detectLocale(userId, 'pt-BR', actor);
	await driver.block(userId, true, actor);
	expect(await readCauses()).toEqual([
		['conversation:message', second],
		['conversation:referral', second],
		['user:update', second],
		['user:update', second],
		['client:update', second],
	]);
});

test('a link is cut by the SDK that is named', async () => {
	const { driver } = surroundings;
	const { userId, second } = await createWithThree();
	await subscribe(['client:remove'], { includeFullSource: true });
	await driver.unlink(userId, 'whatsapp', { clientId: second });
	expect(await readCauses()).toEqual([['client:remove', second]]);
});

test.each([
	[{ clientId: 'nobody' }, 'has no client nobody to act with.'],
	[{ channel: 'line' }, 'has no client on line to act with.'],
	[{ channel: 'line', clientId: 'nobody' }, 'has no client nobody on line to act with.'],
])('%j is refused in a sentence where there is no such client', async (actor, sentence) => {
	const { driver } = surroundings;
	const { userId } = await createWithThree();
	await expect(driver.write(userId, { text: 'Hi' }, actor)).rejects.toThrow(sentence);
	await expect(driver.block(userId, true, actor)).rejects.toThrow(sentence);
});
