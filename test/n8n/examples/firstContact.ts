import firstContact from '../../../examples/first-contact.json';
import { AdminApi } from '../../shared/adminApi';
import { TIMEOUT, type Instance } from '../harness/instance';
import { testClosed, useCalledExample } from './useCalledExample';

const ORDER = { event: 'order_shipped', orderNumber: '4711', eta: 'Friday' };

const withCountryCode =
	/^phone: ".*" is no number with \+ and the country code, send it like \+351912345678$/;

/** What a shop system may send wrongly, and what it is told. */
const badRequests: Array<[change: object, sentence: RegExp]> = [
	[{ phone: undefined }, /^phone: it is missing, give the number with \+ and the country code/],
	[{ phone: '912 345 678' }, withCountryCode],
	[{ phone: '00351912345678' }, withCountryCode],
	[{ phone: 351912345678 }, withCountryCode],
	[{ phone: '+0351912345678' }, withCountryCode],
	[{ phone: '+35191' }, withCountryCode],
	[{ phone: '+3519123456789012' }, withCountryCode],
	[{ phone: '+351 91A 345 678' }, withCountryCode],
	[{ phone: '+44 (0)20 7946 0000' }, /^phone: leave out the \(0\) in "\+44 \(0\)20 7946 0000"/],
	[{ phone: { number: '+351912345678' } }, /^phone: send a text, give the number with \+/],
	[{ event: undefined }, /^event: it is missing, choose one of order_shipped, /],
	[{ event: 'toString' }, /^event: "toString" is not known, choose one of order_shipped, /],
	[{ orderNumber: '' }, /^orderNumber: it is missing/],
	[{ eta: undefined }, /^eta: it is missing/],
	[{ eta: 'x'.repeat(201) }, /^eta: it is too long, send up to 200 characters/],
	[{ name: ['Ana'] }, /^name: send a text, or leave it out/],
	[{ name: 'x'.repeat(65) }, /^name: it is too long, send up to 64 characters/],
];

export function testFirstContact(instance: Instance): void {
	const example = useCalledExample(instance, firstContact);
	const write = async (body: unknown) => await example.call({ body });
	const wordsOf = (...texts: string[]) => [
		{ type: 'body', parameters: texts.map((text) => ({ type: 'text', text })) },
	];

	testClosed(instance, firstContact, example, { body: { ...ORDER, phone: '+351912345678' } });

	it(
		'says so while no WhatsApp number is connected',
		async () => {
			const admin = new AdminApi(instance.sandbox);
			const { integrations } = await admin.call<{ integrations: Array<{ id: string; type: string }> }>(
				'GET',
				'/integrations?filter[types]=whatsapp',
			);
			for (const { id } of integrations) await admin.deleteIntegration(id);
			expect(await write({ ...ORDER, phone: '+351912345678' })).toEqual({
				status: 502,
				data: {
					error:
						'No WhatsApp number is connected to Sunshine Conversations, connect one in Zendesk Admin Center',
				},
			});
		},
		TIMEOUT,
	);

	it(
		'somebody who never wrote gets the template on WhatsApp',
		async () => {
			const { driver, sandbox } = instance;
			const admin = new AdminApi(sandbox);
			// There is a number to send from.
			const { integrationId } = await driver.createCustomer({ channel: 'whatsapp' });
			const target = `${sandbox.url}/elsewhere`;
			const { integration } = await admin.call<{ integration: { id: string } }>('POST', '/integrations', {
				type: 'custom',
				displayName: 'Onlooker',
				webhooks: [{ target, triggers: ['conversation:create'] }],
			});
			const { status, data } = await write({ ...ORDER, phone: '+351 (912) 345-678', name: ' Ana\nLima ' });
			expect([status, data]).toEqual([
				200,
				{
					notificationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
					phone: '+351912345678',
					channel: 'whatsapp',
					integrationId,
					event: 'order_shipped',
					orderNumber: '4711',
					template: 'first_order_shipped',
					sentAs: 'template',
				},
			]);
			await driver.untilIdle({ ignoreRetries: true });
			const created = (await driver.deliveries()).find(
				({ body }) => body.events[0]?.type === 'conversation:create',
			);
			const { user } = created!.body.events[0]!.payload as { user: { id: string } };
			const screen = await driver.screen(user.id);
			expect(screen).toMatchObject([{ channel: 'whatsapp', state: 'delivered' }]);
			expect(screen[0]?.content.template).toEqual({
				name: 'first_order_shipped',
				language: { policy: 'deterministic', code: 'en' },
				components: wordsOf('Ana Lima', '4711', 'Friday'),
			});
			await admin.deleteIntegration(integration.id);
		},
		TIMEOUT,
	);

	it(
		'who is known by the number gets it in the conversation that is there, and nobody needs a name',
		async () => {
			const phoneNumber = '+15551234567';
			const { userId } = await instance.driver.createCustomer({ channel: 'whatsapp', phoneNumber });
			const request = { ...ORDER, phone: '+1 555.123.4567', event: 'ready_for_pickup', eta: '明天' };
			expect(await write(request)).toMatchObject({ status: 200, data: { phone: phoneNumber } });
			const [shown] = await instance.driver.screen(userId);
			expect(shown?.content.template).toMatchObject({
				name: 'first_ready_for_pickup',
				components: wordsOf('there', '4711', '明天'),
			});
		},
		TIMEOUT,
	);

	it(
		'bad requests get a 400 that names the field and the way out, and the API is not asked',
		async () => {
			const before = (await instance.driver.requests()).length;
			const answers = [];
			for (const [change] of badRequests) {
				const { status, data } = await write({ ...ORDER, phone: '+351912345678', ...change });
				answers.push([change, status, data]);
			}
			expect((await instance.driver.requests()).length).toBe(before);
			expect(answers).toEqual(
				badRequests.map(([change, sentence]) => [
					change,
					400,
					{ error: expect.stringMatching(sentence) as string },
				]),
			);
			expect(await write([ORDER])).toMatchObject({
				status: 400,
				data: { error: expect.stringMatching(/^Send a JSON object, e\.g\. \{"phone": /) as string },
			});
		},
		TIMEOUT,
	);

	it(
		'what the API does not answer or take gets a 502 with its words',
		async () => {
			const { driver } = instance;
			const phoneNumber = '+15557654321';
			const { userId } = await driver.createCustomer({ channel: 'whatsapp', phoneNumber });
			for (const [method, path] of [
				['GET', '/integrations'],
				['POST', '/notifications'],
			] as const) {
				await driver.injectFault({ method, path, status: 500, times: 1 });
				const { status, data } = await write({ ...ORDER, phone: phoneNumber });
				expect(await driver.screen(userId)).toEqual([]);
				const sentence = /^Sunshine Conversations did not confirm the message: .+ status 500/;
				const error = expect.stringMatching(sentence) as string;
				expect([path, status, data]).toEqual([path, 502, { error }]);
			}
		},
		TIMEOUT,
	);
}
