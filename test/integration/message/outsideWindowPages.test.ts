import type { Customer } from '../../../sandbox/driver';
import { AdminApi } from '../../shared/adminApi';
import { HOUR, useSending } from '../harness/sending';

const { chatter, createAna, received, send, surroundings } = useSending();

/** Lets the customer of another channel be reached on WhatsApp first, without having written there. */
async function linkToWhatsApp({ userId, conversationId }: Customer): Promise<void> {
	const { integrationId } = await surroundings.driver.createCustomer({ channel: 'whatsapp' });
	await new AdminApi(surroundings.sandbox).call('POST', `/users/${userId}/clients`, {
		matchCriteria: { type: 'whatsapp', integrationId, phoneNumber: '+351965432109', primary: true },
		confirmation: { type: 'immediate' },
		target: { conversationId },
	});
}

describe('with one page', () => {
	it('knows from the field Channel that a long silence on WhatsApp is what counts', async () => {
		const ana = await createAna();
		await surroundings.driver.write(ana, { text: 'Hi' });
		await chatter(ana, 150);
		await surroundings.driver.moveClock(25 * HOUR);
		const { items, calls } = await send(ana, {
			options: { outsideWindow: { values: { choice: 'skip' } }, channel: 'whatsapp' },
		});
		expect(items).toMatchObject([{ json: { sentAs: 'nothing' } }]);
		expect(calls).toEqual(['GET /messages']);
	});

	it('reads once per item, each in its own conversation', async () => {
		const { driver } = surroundings;
		const ana = await createAna();
		await driver.write(ana, { text: 'Hi' });
		await driver.moveClock(25 * HOUR);
		const [bea, carl] = [
			await driver.createCustomer({ channel: 'whatsapp' }),
			await driver.createCustomer({ channel: 'telegram' }),
		];
		for (const customer of [bea, carl]) await driver.write(customer, { text: 'Hi' });
		const to = [ana, bea, carl, ana];
		const { items, calls } = await send(
			{ conversationId: '={{ $json.id }}' },
			{ options: { outsideWindow: { values: { choice: 'skip' } } } },
			{ items: to.map(({ conversationId: id }) => ({ id })) },
		);
		expect(items.map(({ json }) => [json.conversationId, json.sentAs])).toEqual([
			[ana.conversationId, 'nothing'],
			[bea.conversationId, 'message'],
			[carl.conversationId, 'message'],
			[ana.conversationId, 'nothing'],
		]);
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual(to.map((_, item) => ({ item })));
		expect(calls.map((call) => call.split(' ')[0]).sort()).toEqual([
			'GET',
			'GET',
			'GET',
			'GET',
			'GET',
			'GET',
			'POST',
			'POST',
		]);
	});
});

describe('with one look at where messages go', () => {
	it.each([
		['whatsapp', 'nothing', []],
		['twilio', 'message', ['GET /clients', 'POST /messages']],
	])('tells of a customer on %s who never wrote', async (channel, sentAs, posts) => {
		const customer = await surroundings.driver.createCustomer({ channel });
		const { items, calls } = await send(customer, {
			options: { outsideWindow: { values: { choice: 'skip' } } },
		});
		expect(items).toMatchObject([{ json: { sentAs } }]);
		expect(calls).toEqual(['GET /messages', 'GET /participants', ...posts]);
	});

	it('says that the customer never wrote', async () => {
		const ana = await createAna();
		const { error } = await send(ana, { options: { outsideWindow: { values: { choice: 'fail' } } } });
		expect(error?.message).toBe(
			'Outside the WhatsApp Window: the customer has not written on WhatsApp in this conversation yet; under Options choose Send Template or Skip, or wait until the customer writes',
		);
	});

	it('takes nothing that was brought in by the API for a message from WhatsApp', async () => {
		const ana = await createAna();
		await send(ana, { options: { authorUserId: ana.userId } });
		const { items, calls } = await send(ana, { options: { outsideWindow: { values: { choice: 'skip' } } } });
		expect(items).toMatchObject([{ json: { sentAs: 'nothing' } }]);
		expect(calls).toEqual(['GET /messages', 'GET /participants']);
	});

	it('stops at messages of the business that are older than the window', async () => {
		const ana = await createAna();
		await surroundings.driver.write(ana, { text: 'Hi' });
		await chatter(ana, 250);
		await surroundings.driver.moveClock(25 * HOUR);
		const { items, calls } = await send(ana, { options: { outsideWindow: { values: { choice: 'skip' } } } });
		expect(items[0]!.json).toEqual({
			conversationId: ana.conversationId,
			sentAs: 'nothing',
			channel: 'whatsapp',
			userId: ana.userId,
			reason: expect.any(String),
		});
		expect(calls).toEqual(['GET /messages', 'GET /participants']);
	});

	it('reads on to say when the customer last wrote only to fail', async () => {
		const ana = await createAna();
		const { received } = await surroundings.driver.write(ana, { text: 'Hi' });
		await chatter(ana, 250);
		await surroundings.driver.moveClock(25 * HOUR);
		const { calls, error } = await send(ana, { options: { outsideWindow: { values: { choice: 'fail' } } } });
		expect(error?.message).toContain(received);
		expect(calls).toEqual(['GET /messages', 'GET /participants', 'GET /messages', 'GET /messages']);
	});

	it('reads back through the chatter of a day for a customer on WhatsApp', async () => {
		const ana = await createAna();
		await surroundings.driver.write(ana, { text: 'Hi' });
		await chatter(ana, 150);
		const { items, calls } = await send(ana, { options: { outsideWindow: { values: { choice: 'skip' } } } });
		expect(items).toMatchObject([{ json: { sentAs: 'message' } }]);
		expect(calls).toEqual([
			'GET /messages',
			'GET /participants',
			'GET /messages',
			'GET /clients',
			'POST /messages',
		]);
	});

	it('reads no further for a customer on another channel', async () => {
		const bea = await surroundings.driver.createCustomer({ channel: 'web' });
		await surroundings.driver.write(bea, { text: 'Hi' });
		await chatter(bea, 350);
		const { items, calls } = await send(bea, { options: { outsideWindow: { values: { choice: 'skip' } } } });
		expect(items).toMatchObject([{ json: { sentAs: 'message' } }]);
		expect(calls).toEqual(['GET /messages', 'GET /participants', 'GET /clients', 'POST /messages']);
	});

	it('asks for the channel of an integration only if nobody wrote through it', async () => {
		const ana = await createAna();
		const options = { destinationIntegrationId: ana.integrationId };
		const unknown = await send(ana, {
			options: { ...options, outsideWindow: { values: { choice: 'skip' } } },
		});
		expect(unknown.items).toMatchObject([{ json: { sentAs: 'nothing' } }]);
		expect(unknown.calls).toEqual(['GET /messages', `GET /integrations/${ana.integrationId}`]);

		await surroundings.driver.write(ana, { text: 'Hi' });
		const known = await send(ana, { options: { ...options, outsideWindow: { values: { choice: 'skip' } } } });
		expect(known.items).toMatchObject([{ json: { sentAs: 'message' } }]);
		expect(known.calls).toEqual(['GET /messages', 'GET /clients', 'POST /messages']);
	});
});

it('looks for messages from WhatsApp if WhatsApp is where the message goes', async () => {
	const bea = await surroundings.driver.createCustomer({ channel: 'web' });
	await linkToWhatsApp(bea);
	await surroundings.driver.write(bea, { text: 'Hi' }, { channel: 'web' });
	const toWhatsApp = { options: { outsideWindow: { values: { choice: 'skip' } }, channel: 'whatsapp' } };
	expect((await send(bea, toWhatsApp)).items).toMatchObject([{ json: { sentAs: 'nothing' } }]);

	await surroundings.driver.write(bea, { text: 'Hi' }, { channel: 'whatsapp' });
	await surroundings.driver.write(bea, { text: 'and here' }, { channel: 'web' });
	expect((await send(bea, toWhatsApp)).items).toMatchObject([{ json: { sentAs: 'message' } }]);
	expect(await received(bea)).toMatchObject([{ state: 'delivered', text: 'Hello' }]);
});
