import { TIMEOUT, type Instance } from '../harness/instance';
import { badNotifications, brokenBodies } from './notificationRequests';
import { notifying, ORDER } from './notifying';
import type { CalledExample } from './useCalledExample';

/** What callers are told when a customer gets no message. */
export function testNotificationRefusals(instance: Instance, example: CalledExample): void {
	const { hear } = example;
	const { notify, createCustomer } = notifying(instance, example);

	it(
		'bad requests get a 400 that names the field and the way out, and nobody gets a message',
		async () => {
			const { userId } = await createCustomer('whatsapp', 'bad-requests');
			const answers = [];
			for (const [body] of badNotifications) answers.push(await notify(body));
			expect(await hear(userId)).toEqual([]);
			expect(answers.map(({ status, data }) => [status, data])).toEqual(
				badNotifications.map(([, sentence]) => [400, { error: expect.stringMatching(sentence) as string }]),
			);
			for (const body of brokenBodies) expect([body, (await notify(body)).status]).toEqual([body, 400]);
		},
		TIMEOUT,
	);

	it(
		'who blocked the sender cannot be reached there',
		async () => {
			const { userId } = await createCustomer('twilio');
			await instance.driver.block(userId);
			const { status, data } = await notify({ ...ORDER, userId, channel: 'sms' });
			const error = 'channel: this customer cannot be reached on sms, there is no other channel either';
			expect([status, data]).toEqual([400, { error }]);
		},
		TIMEOUT,
	);

	it(
		'what the API does not answer or take gets a 502 with its words',
		async () => {
			const { driver } = instance;
			const { userId, conversationId } = await createCustomer('twilio');
			const asked = /^Sunshine Conversations could not be asked: .+ status 500/;
			const refused = /^Sunshine Conversations did not confirm the message: .+ status 500/;
			const lost = /^Sunshine Conversations did not confirm the message: .+ may have arrived: look before/;
			for (const [trouble, sentence] of [
				[{ method: 'GET', path: `/users/${userId}/clients`, status: 500 }, asked],
				[{ method: 'GET', path: '/conversations', status: 500 }, asked],
				[{ method: 'GET', path: `/conversations/${conversationId}/participants`, status: 500 }, asked],
				[{ method: 'POST', path: '/conversations', status: 500 }, refused],
				[{ method: 'POST', path: '/conversations', reset: true }, lost],
			] as const) {
				await driver.injectFault({ ...trouble, times: 1 });
				const { status, data } = await notify({ ...ORDER, userId, channel: 'sms' });
				expect(await hear(userId)).toEqual([]);
				const error = expect.stringMatching(sentence) as string;
				expect([trouble, status, data]).toEqual([trouble, 502, { error }]);
			}
		},
		TIMEOUT,
	);
}
