import { business, useWebhook } from '../../../harness';

const { surroundings, subscribe, readEvents } = useWebhook();

async function prepare(...triggers: string[]) {
	await subscribe(triggers);
	return await surroundings.driver.createCustomer({ channel: 'web' });
}

const form = {
	type: 'form',
	fields: [
		{ type: 'text', name: 'name', label: 'Name' },
		{ type: 'email', name: 'email', label: 'E-mail' },
		{
			type: 'select',
			name: 'size',
			label: 'Size',
			options: [
				{ name: 's', label: 'Small' },
				{ name: 'l', label: 'Large' },
			],
		},
	],
};

async function askForm(conversationId: string): Promise<string> {
	const path = `/conversations/${conversationId}/messages`;
	const { data } = await surroundings.api.post(path, { author: business, content: form });
	return (data as { messages: Array<{ id: string }> }).messages[0]?.id ?? '';
}

test('answers a form, which quotes it and marks it as submitted', async () => {
	const { userId, conversationId } = await prepare('conversation:message');
	const formId = await askForm(conversationId);
	await surroundings.driver.submitForm(userId, { name: 'Ana', email: 'ana@example.com', size: 'Large' });
	expect((await readEvents())[1]).toMatchObject({
		payload: {
			message: {
				content: {
					type: 'formResponse',
					fields: [
						{ type: 'text', name: 'name', text: 'Ana' },
						{ type: 'email', name: 'email', email: 'ana@example.com' },
						{ type: 'select', name: 'size', select: [{ name: 'l', label: 'Large' }] },
					],
					textFallback: 'Name: Ana\nE-mail: ana@example.com\nSize: Large',
				},
				quotedMessage: { type: 'message', message: { id: formId } },
			},
		},
	});
	const { data } = await surroundings.api.get(`/conversations/${conversationId}/messages`);
	expect(data).toMatchObject({ messages: [{ id: formId, content: { submitted: true } }, {}] });
	await expect(surroundings.driver.submitForm(userId, {})).rejects.toThrow('no form that waits');
});

test.each([
	[{ age: '7' }, 'The form has no field "age".'],
	[{ size: 'Huge' }, 'The field "size" has no option "Huge".'],
])('cannot answer a form with %j', async (values, sentence) => {
	const { userId, conversationId } = await prepare();
	await askForm(conversationId);
	await expect(surroundings.driver.submitForm(userId, values)).rejects.toThrow(sentence);
});

test('quotes a message', async () => {
	const { driver } = surroundings;
	const customer = await prepare('conversation:message');
	const { id } = await driver.writeAsAgent(customer.conversationId, { text: 'Which one?' });
	await driver.write(customer, { text: 'This one' }, { quotedMessageId: id });
	expect((await readEvents())[1]).toMatchObject({
		payload: {
			message: { quotedMessage: { type: 'message', message: { content: { text: 'Which one?' } } } },
		},
	});
	await expect(driver.write(customer, { text: 'x' }, { quotedMessageId: 'y' })).rejects.toThrow('to quote');
});

test('arrives by an advertisement', async () => {
	const customer = await prepare('conversation:referral');
	const referral = { code: 'SALE', details: { source: 'ADS', adId: '42' } };
	await surroundings.driver.refer(customer, referral);
	expect(await readEvents()).toMatchObject([
		{
			type: 'conversation:referral',
			payload: { referral, user: { id: customer.userId }, source: { type: 'web' } },
		},
	]);
});

describe('a link that asks first', () => {
	async function ask(confirmation: object = { type: 'prompt' }) {
		const { api } = surroundings;
		const customer = await prepare('client:update', 'client:remove');
		const { data } = await api.post('/integrations', { type: 'whatsapp' });
		const integrationId = (data as { integration: { id: string } }).integration.id;
		const answer = await api.post(`/users/${customer.userId}/clients`, {
			matchCriteria: { type: 'whatsapp', integrationId, phoneNumber: '+15550001234' },
			confirmation,
			target: { conversationId: customer.conversationId },
		});
		return { ...customer, answer };
	}

	const readReasons = async () => (await readEvents()).map(({ payload }) => payload.reason);

	const byBusiness = (content: object) => ({ author: { type: 'business' }, content });

	test('shows its question on the phone', async () => {
		const { userId } = await ask({
			type: 'prompt',
			message: byBusiness({ type: 'text', text: 'May we write here?' }),
		});
		expect(await surroundings.driver.screen(userId)).toMatchObject([
			{ channel: 'whatsapp', text: 'May we write here?' },
		]);
	});

	test('is confirmed by a yes', async () => {
		const { userId } = await ask();
		await expect(surroundings.driver.write(userId, { text: 'x' }, { channel: 'whatsapp' })).rejects.toThrow(
			'has to answer the link request first',
		);
		await surroundings.driver.answerLink(userId, true);
		expect(await readReasons()).toEqual(['matched', 'confirmed']);
	});

	test('is cancelled by a no', async () => {
		const { userId, conversationId } = await ask();
		await surroundings.driver.answerLink(userId, false);
		expect(await readReasons()).toEqual(['matched', 'linkCancelled']);
		expect((await readEvents())[1]).toMatchObject({ payload: { conversation: { id: conversationId } } });
		await expect(surroundings.driver.answerLink(userId, true)).rejects.toThrow('Nobody has asked');
	});

	test('takes no reply buttons along', async () => {
		const actions = [{ type: 'reply', text: 'Yes', payload: 'YES' }];
		const { answer } = await ask({
			type: 'prompt',
			message: byBusiness({ type: 'text', text: 'Here?', actions }),
		});
		expect(answer.status).toBe(400);
	});
});
