import { useWebhook } from '../../harness';

const { surroundings, subscribe, readEvents } = useWebhook();

const readPayloads = async () => (await readEvents()).map(({ payload }) => payload);

describe('a conversation begins', () => {
	beforeEach(async () => void (await subscribe(['conversation:create'])));

	test.each([
		['whatsapp', 'message'],
		['twilio', 'message'],
		['messagebird', 'message'],
		['telegram', 'message'],
		['messenger', 'message'],
		['mailgun', 'message'],
		['web', 'startConversation'],
		['ios', 'startConversation'],
	])('on %s by %s', async (channel, creationReason) => {
		const { userId, conversationId, integrationId } = await surroundings.driver.createCustomer({ channel });
		expect(await readPayloads()).toMatchObject([
			{
				conversation: { id: conversationId },
				user: { id: userId },
				creationReason,
				source: { type: channel, integrationId },
			},
		]);
	});

	test.each(['linkRequest', 'message', 'prechatCapture', 'startConversation'] as const)(
		'by %s if wanted',
		async (creationReason) => {
			await surroundings.driver.createCustomer({ channel: 'web', creationReason });
			expect(await readPayloads()).toMatchObject([{ creationReason }]);
		},
	);

	test('by a campaign and a referral', async () => {
		const creationReason = 'proactiveMessaging';
		const referral = { code: 'SALE', details: { source: 'ADS', adId: '42' } };
		await surroundings.driver.createCustomer({
			channel: 'web',
			creationReason,
			campaignId: 'spring',
			referral,
		});
		expect(await readPayloads()).toMatchObject([
			{ creationReason, source: { type: 'web', campaign: { id: 'spring' } }, referral },
		]);
	});

	test('by nothing that the channel does not have', async () => {
		const wish = { channel: 'whatsapp', creationReason: 'prechatCapture' } as const;
		await expect(surroundings.driver.createCustomer(wish)).rejects.toThrow(
			'No conversation begins by prechatCapture on whatsapp.',
		);
	});
});

test.each(['sdkLogin', 'authCode'] as const)('a client is added by %s', async (reason) => {
	const { api, driver } = surroundings;
	await subscribe(['client:add', 'conversation:create'], { includeFullUser: true, includeFullSource: true });
	const { user } = (await api.post('/users', {})).data as { user: { id: string } };
	const device = await driver.addDevice(user.id, 'ios', reason);
	const [added, ...others] = await readPayloads();
	expect(added).toMatchObject({
		reason,
		client: { type: 'sdk', status: 'active' },
		source: { type: 'ios', integrationId: device.integrationId, device: { id: device.id } },
	});
	expect(added).not.toHaveProperty('conversation');
	expect(added?.user).not.toHaveProperty('profile');
	expect(others).toMatchObject([{ creationReason: 'startConversation', user: { id: user.id } }]);

	await driver.addDevice(user.id, 'web', reason);
	expect(await readPayloads()).toHaveLength(3);
	expect(await driver.write(user.id, { text: 'Hi' }, { channel: 'web' })).toMatchObject({
		source: { type: 'web' },
	});
});

test('a client is removed by the SDK', async () => {
	const { api, driver } = surroundings;
	await subscribe(['client:remove'], { includeFullSource: true });
	const { integrationId } = await driver.createCustomer({ channel: 'whatsapp' });
	const customer = await driver.createCustomer({ channel: 'web' });
	await expect(driver.unlink(customer, 'whatsapp')).rejects.toThrow('has no link to whatsapp');
	await api.post(`/users/${customer.userId}/clients`, {
		matchCriteria: { type: 'whatsapp', integrationId, phoneNumber: '+15550001234' },
		confirmation: { type: 'immediate' },
		target: { conversationId: customer.conversationId },
	});
	await driver.unlink(customer, 'whatsapp');
	const [removed] = await readPayloads();
	expect(removed).toMatchObject({
		reason: 'sdk',
		client: { type: 'whatsapp' },
		source: { type: 'web', integrationId: customer.integrationId, client: { id: customer.clientId } },
	});
	expect(removed).not.toHaveProperty('conversation');
});

test('a client that is blocked and unblocked tells in which conversation', async () => {
	const { driver } = surroundings;
	await subscribe(['client:update']);
	const { userId, conversationId } = await driver.createCustomer({ channel: 'whatsapp' });
	await driver.block(userId);
	await driver.block(userId, false);
	expect(await readPayloads()).toMatchObject([
		{ reason: 'blocked', conversation: { id: conversationId } },
		{ reason: 'unblocked', conversation: { id: conversationId } },
	]);
});

test('a user is updated when the API notices the language', async () => {
	const { driver } = surroundings;
	await subscribe(['user:update'], { includeFullUser: true, includeFullSource: true });
	const { userId, clientId } = await driver.createCustomer({ channel: 'telegram' });
	await driver.detectLocale(userId, 'pt-BR');
	expect(await readPayloads()).toMatchObject([
		{
			reason: 'localeDetection',
			user: { id: userId, profile: { locale: 'pt-BR' } },
			source: { type: 'telegram', client: { id: clientId } },
		},
	]);
});

test('what a channel sends beside messages is handed on as it is', async () => {
	const { driver } = surroundings;
	await subscribe(['passthrough:messaging']);
	const { userId, conversationId, integrationId } = await driver.createCustomer({ channel: 'messenger' });
	const apple = { interactiveData: { bid: 'b' } };
	await driver.passThrough(userId, { apple });
	expect(await readPayloads()).toMatchObject([
		{
			conversation: { id: conversationId },
			user: { id: userId },
			source: { type: 'messenger', integrationId },
			apple,
		},
	]);
});
