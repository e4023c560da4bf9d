import proactiveNotification from '../../../examples/proactive-notification.json';
import { AdminApi } from '../../shared/adminApi';
import { TIMEOUT, type Instance } from '../harness/instance';
import { testNotificationRefusals } from './notificationRefusals';
import { longNotifications } from './notificationRequests';
import { notifying, ORDER, TEXT } from './notifying';
import { testClosed, useCalledExample } from './useCalledExample';

const DAY = 24 * 60 * 60 * 1000;

export function testProactiveNotification(instance: Instance): void {
	const example = useCalledExample(instance, proactiveNotification);
	const { notify, createCustomer, lastOnPhone } = notifying(instance, example);

	testClosed(instance, proactiveNotification, example, { body: { ...ORDER, userId: 'ana', channel: 'sms' } });
	testNotificationRefusals(instance, example);

	it(
		'WhatsApp shows plain text within the window, and the template after it',
		async () => {
			const { driver } = instance;
			const { userId, conversationId } = await createCustomer('whatsapp', 'customer-42');
			await driver.write(userId, { text: 'Where is my order?' });
			const request = { ...ORDER, userId: 'customer-42', channel: 'WhatsApp' };
			const inside = await notify(request);
			const text = await lastOnPhone(userId);
			expect(text).toMatchObject({ state: 'delivered', text: TEXT, content: { type: 'text' } });
			const sent = { conversationId, userId: 'customer-42', channel: 'whatsapp' };
			expect(inside).toEqual({
				status: 200,
				data: {
					...sent,
					messageId: text?.messageId,
					event: 'order_shipped',
					orderNumber: '4711',
					sentAs: 'message',
				},
			});

			await driver.moveClock(DAY);
			const outside = await notify({ ...request, orderNumber: 4712, eta: 'on\nSaturday ' });
			const template = await lastOnPhone(userId);
			expect(template).toMatchObject({ state: 'delivered', channel: 'whatsapp' });
			const parameters = ['4712', 'on Saturday'].map((value) => ({ type: 'text', text: value }));
			expect(template?.content.template).toEqual({
				name: 'order_shipped',
				language: { policy: 'deterministic', code: 'en' },
				components: [{ type: 'body', parameters }],
			});
			const { messageId } = template!;
			expect(outside).toMatchObject({ status: 200, data: { ...sent, messageId, sentAs: 'template' } });
		},
		TIMEOUT,
	);

	it(
		'an SMS is plain text of up to 160 characters, cut between words',
		async () => {
			const { userId } = await createCustomer('twilio');
			const request = { ...ORDER, userId, channel: 'sms' };
			expect(await notify(request)).toMatchObject({
				status: 200,
				data: { channel: 'sms', sentAs: 'message' },
			});
			expect(await lastOnPhone(userId)).toMatchObject({
				text: TEXT,
				channel: 'twilio',
				content: { type: 'text' },
			});

			for (const [change, end] of longNotifications) {
				expect(await notify({ ...request, ...change })).toMatchObject({ status: 200 });
				const { text, state } = (await lastOnPhone(userId))!;
				expect([state, text.length <= 160, text.length > 140]).toEqual(['delivered', true, true]);
				expect(text).not.toMatch(/\p{Surrogate}/u);
				expect(text).toMatch(/^Your order .+ is on its way\. Expected delivery: /);
				expect(text).toMatch(end);
			}
		},
		TIMEOUT,
	);

	it(
		'other channels show rich text with a button, and nothing of an order number becomes markup',
		async () => {
			const { userId } = await createCustomer('web');
			await notify({ ...ORDER, userId, channel: 'web', orderNumber: 'A&B <1>/é %[x](https://evil.example)' });
			const { content } = (await lastOnPhone(userId))!;
			expect(content.htmlText).toBe(
				'Your order <strong>A&amp;B &lt;1&gt;/é % [x](https://evil.example)</strong> is on its way. Expected delivery: <strong>Friday</strong>.',
			);
			const path = encodeURIComponent('A&B <1>/é %[x](https://evil.example)');
			expect(content.actions).toMatchObject([
				{ type: 'link', text: 'See your order', uri: `https://example.com/orders/${path}` },
			]);

			const messenger = await createCustomer('messenger');
			await notify({ ...ORDER, userId: messenger.userId, channel: 'messenger', event: 'ready_for_pickup' });
			const shown = (await lastOnPhone(messenger.userId))!;
			expect(shown.content.text).toBe('Your order 4711 is ready. You can pick it up until Friday.');
		},
		TIMEOUT,
	);

	it(
		'goes to the conversation in which the channel is linked, also if another one is newer',
		async () => {
			const { driver, sandbox } = instance;
			const admin = new AdminApi(sandbox);
			const { integrationId } = await createCustomer('twilio');
			const { userId, conversationId } = await createCustomer('whatsapp');
			const { conversation } = await admin.call<{ conversation: { id: string } }>('POST', '/conversations', {
				type: 'personal',
				participants: [{ userId }],
			});
			await admin.call('POST', `/users/${userId}/clients`, {
				matchCriteria: { type: 'twilio', integrationId, phoneNumber: '+15550009876' },
				confirmation: { type: 'immediate' },
				target: { conversationId: conversation.id },
			});
			await driver.write(userId, { text: 'Hello' }, { channel: 'whatsapp', conversationId });
			const bySms = await notify({ ...ORDER, userId, channel: 'sms' });
			expect(bySms).toMatchObject({ status: 200, data: { conversationId: conversation.id } });
			expect(await lastOnPhone(userId)).toMatchObject({ channel: 'twilio', text: TEXT });
			const byWhatsApp = await notify({ ...ORDER, userId, channel: 'whatsapp' });
			expect(byWhatsApp).toMatchObject({ status: 200, data: { conversationId, sentAs: 'message' } });
			expect(await lastOnPhone(userId)).toMatchObject({ channel: 'whatsapp', text: TEXT });
		},
		TIMEOUT,
	);

	it(
		'calls at the same moment get an answer each, with their own message',
		async () => {
			const { userId } = await createCustomer('twilio');
			const numbers = Array.from({ length: 8 }, (_, index) => `N-${index}`);
			const answers = await Promise.all(
				numbers.map(async (orderNumber) => await notify({ ...ORDER, userId, channel: 'sms', orderNumber })),
			);
			const screen = await instance.driver.screen(userId);
			expect(screen).toHaveLength(8);
			for (const [index, { status, data }] of answers.entries()) {
				const { messageId } = data as { messageId: string };
				const shown = screen.find((entry) => entry.messageId === messageId);
				expect([status, shown?.text]).toEqual([200, TEXT.replace('4711', numbers[index]!)]);
			}
		},
		TIMEOUT,
	);
}
