import type { Locator } from 'playwright-core';
import { useReceiver } from '../sandbox/harness';
import { until } from '../shared/until';
import { usePage } from './page';

const opened = usePage();
const receiver = useReceiver();

async function subscribe(...triggers: string[]): Promise<void> {
	const webhooks = [{ target: receiver.target, triggers, includeFullUser: true, includeFullSource: true }];
	await opened.api.post('/integrations', { type: 'custom', webhooks });
}

/** What the webhook has been told, once it is so much. */
async function readEvents(count: number) {
	const read = () => receiver.received.flatMap(({ body }) => body.events);
	await until(() => read().length >= count);
	await opened.driver.untilIdle();
	return read()
		.sort((left, right) => (left.id < right.id ? -1 : 1))
		.map(({ type, payload }) => ({ type, payload }));
}

const choose = async (phone: Locator, deed: string) => {
	await phone.getByRole('button', { name: 'More', exact: true }).click();
	await phone.getByRole('button', { name: deed }).click();
};

async function createAna(channel: string) {
	const ana = await opened.driver.createCustomer({ channel, name: 'Ana' });
	await opened.open();
	return { ...ana, phone: opened.phone('Ana') };
}

test('a customer of the web chat logs in, and the menu says as whom', async () => {
	await subscribe('user:update');
	const { phone, userId, clientId } = await createAna('web');
	await choose(phone, 'Log in');
	await phone.getByRole('textbox', { name: 'External ID' }).fill('customer-1042');
	await phone.getByRole('form', { name: 'Log in' }).getByRole('button').click();
	expect(await readEvents(1)).toMatchObject([
		{
			type: 'user:update',
			payload: {
				reason: 'authentication',
				user: { id: userId, externalId: 'customer-1042' },
				source: { type: 'web', client: { id: clientId } },
			},
		},
	]);
	await phone.getByRole('button', { name: 'More', exact: true }).click();
	await phone.getByText('Known as customer-1042.').waitFor();
});

test('who logs in as somebody known becomes that customer', async () => {
	const { driver } = opened;
	await subscribe('user:merge');
	const bea = await driver.createCustomer({ channel: 'telegram', name: 'Bea', externalId: 'bea' });
	const { phone, userId } = await createAna('web');
	await choose(phone, 'Log in');
	await phone.getByRole('textbox', { name: 'External ID' }).fill('bea');
	await phone.getByRole('form', { name: 'Log in' }).getByRole('button').click();
	expect(await readEvents(1)).toMatchObject([
		{
			type: 'user:merge',
			payload: {
				reason: 'sdkLogin',
				mergedUsers: { surviving: { id: bea.userId }, discarded: { id: userId } },
			},
		},
	]);
	await opened.page.getByRole('article', { name: 'Bea on Web chat' }).waitFor();
});

test.each([
	['With their account', 'sdkLogin', 'iOS app', 'ios'],
	['With a code from this device', 'authCode', 'Web chat', 'web'],
])('another device is used, %s', async (way, reason, label, type) => {
	await subscribe('client:add');
	const { phone, userId } = await createAna('whatsapp');
	await choose(phone, 'Use another device');
	await phone.getByRole('combobox', { name: 'Device' }).selectOption({ label });
	await phone.getByRole('combobox', { name: 'How they log in' }).selectOption({ label: way });
	await phone.getByRole('button', { name: 'Open it' }).click();
	expect(await readEvents(1)).toMatchObject([
		{ payload: { reason, user: { id: userId }, client: { type: 'sdk' }, source: { type } } },
	]);
	await opened.page.getByRole('article', { name: `Ana on ${label}` }).waitFor();
});

test.each([
	['a link', '', { source: 'SHORTLINK', type: 'OPEN_THREAD' }],
	['an ad', '4711', { source: 'ADS', type: 'OPEN_THREAD', adId: '4711' }],
])('%s leads a customer back', async (_title, adId, details) => {
	await subscribe('conversation:referral');
	const { phone, conversationId } = await createAna('messenger');
	await choose(phone, 'Come by a link or an ad');
	await phone.getByRole('textbox', { name: 'Referral code' }).fill(' SALE ');
	await phone.getByRole('textbox', { name: 'ID of the ad' }).fill(adId);
	await phone.getByRole('button', { name: 'Follow it' }).click();
	const [event] = await readEvents(1);
	expect(event?.payload).toMatchObject({ conversation: { id: conversationId } });
	expect(event?.payload.referral).toEqual({ code: 'SALE', details });
});

test('a customer writes in another language, and the menu says which', async () => {
	await subscribe('user:update');
	const { phone } = await createAna('telegram');
	await choose(phone, 'Write in another language');
	await phone.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'Portuguese (Brazil)' });
	await phone.getByRole('button', { name: 'Switch' }).click();
	expect(await readEvents(1)).toMatchObject([
		{
			payload: {
				reason: 'localeDetection',
				user: { profile: { locale: 'pt-BR' } },
				source: { type: 'telegram' },
			},
		},
	]);
	await phone.getByRole('button', { name: 'More', exact: true }).click();
	await phone.getByText('Writes in Portuguese (Brazil).').waitFor();
});

test('what was linked to the web chat is unlinked there', async () => {
	const { api, driver, page } = opened;
	const { integrationId } = await driver.createCustomer({ channel: 'whatsapp', name: 'Bea' });
	const { phone, userId, conversationId, clientId } = await createAna('web');
	await api.post(`/users/${userId}/clients`, {
		matchCriteria: { type: 'whatsapp', integrationId, phoneNumber: '+15550001234' },
		confirmation: { type: 'prompt' },
		target: { conversationId },
	});
	const whatsApp = page.getByRole('article', { name: 'Ana on WhatsApp' });
	await whatsApp.getByRole('button', { name: 'Yes, continue here' }).click();
	await whatsApp.getByRole('button', { name: 'Yes, continue here' }).waitFor({ state: 'detached' });
	await whatsApp.getByRole('button', { name: 'More', exact: true }).click();
	expect(await whatsApp.getByRole('button', { name: /^Unlink|^Log in/ }).count()).toBe(0);
	await subscribe('client:remove');
	await choose(phone.and(page.locator('[data-channel=web]')), 'Unlink WhatsApp');
	expect(await readEvents(1)).toMatchObject([
		{
			type: 'client:remove',
			payload: { reason: 'sdk', client: { type: 'whatsapp' }, source: { client: { id: clientId } } },
		},
	]);
	await whatsApp.waitFor({ state: 'detached' });
});

test('a customer of the web chat sets metadata of the conversation, and empties it', async () => {
	const { api } = opened;
	const { phone, conversationId } = await createAna('web');
	const readMetadata = async () => {
		const { data } = await api.get<{ conversation: { metadata?: object } }>(
			`/conversations/${conversationId}`,
		);
		return JSON.stringify(data.conversation.metadata);
	};
	for (const value of ['{"a":1}', '']) {
		await choose(phone, 'Set conversation metadata');
		await phone.getByRole('textbox', { name: 'Key' }).fill('cartId');
		await phone.getByRole('textbox', { name: 'Value' }).fill(value);
		await phone.getByRole('button', { name: 'Set it' }).click();
		await until(async () => (await readMetadata()) === JSON.stringify({ cartId: value }));
	}
});

test('customers of other channels have no metadata to set', async () => {
	const { phone } = await createAna('whatsapp');
	await phone.getByRole('button', { name: 'More', exact: true }).click();
	await phone.getByRole('button', { name: 'Use another device' }).waitFor();
	expect(await phone.getByRole('button', { name: /metadata/ }).count()).toBe(0);
});

test.each([
	['Set conversation metadata', 'Set it', 'Key'],
	['Log in', 'Log in', 'External ID'],
	['Use another device', 'Open it', 'Device'],
	['Come by a link or an ad', 'Follow it', 'Referral code'],
	['Write in another language', 'Switch', 'Language'],
])('%s asks for what is missing, and does nothing without it', async (deed, verb, label) => {
	await subscribe('user:update', 'client:add', 'conversation:referral');
	const { phone } = await createAna('web');
	await choose(phone, deed);
	await phone.getByRole('form', { name: deed }).getByRole('button', { name: verb }).click();
	await phone
		.getByRole('alert')
		.filter({ hasText: `Fill in “${label}” first.` })
		.waitFor();
	expect(await phone.getByRole('form', { name: deed }).count()).toBe(1);
	expect(receiver.received).toEqual([]);
});
