import type { IDataObject, IHookFunctions } from 'n8n-workflow';
import type { Webhook } from '../../../nodes/SunshineConversations/trigger/registration/webhooks';
import { remember } from '../../../nodes/SunshineConversations/trigger/staticData';
import { APP, envelope, message } from '../harness/events';
import type { Receiver } from '../harness/receiver';
import { SECRET, SUBSCRIPTION, useDeliveries } from '../harness/useDeliveries';

const { receiver, deliver, post, started } = useDeliveries();

it('starts one execution with an item for each event of a delivery', async () => {
	expect(await deliver([message('a'), message('b')])).toEqual({
		status: 200,
		accepted: 2,
		duplicates: 0,
		ignored: 0,
	});
	expect(receiver().executions).toMatchObject([
		[
			{ eventId: 'a', channel: 'whatsapp', conversationId: 'c1', messageId: 'm-a', text: 'a' },
			{ eventId: 'b', text: 'b' },
		],
	]);
});

it.each<[string, IDataObject, boolean]>([
	['the name of one', { events: 'conversation:message' }, true],
	['the name of another that begins like it', { events: 'conversation:message:delivery:failure' }, false],
	['names with commas', { events: 'conversation:read, conversation:message' }, true],
	['a list', { events: ['conversation:message'] }, true],
	['a text of other channels', { channels: 'twilio, line' }, false],
	['a text of channels', { channels: 'twilio, whatsapp' }, true],
	['an empty text for channels', { channels: '' }, true],
	['an empty text for events', { events: '' }, false],
])('takes what an expression gives: %s', async (_, parameters, isWanted) => {
	receiver().parameters = { ...receiver().parameters, ...parameters } as Receiver['parameters'];
	await deliver([message('a')]);
	expect(started()).toEqual(isWanted ? [['a']] : []);
});

it('gives the event as the API sent it, without Simplify', async () => {
	receiver().parameters = { ...receiver().parameters, simplify: false };
	await deliver([message('a')]);
	expect(receiver().executions).toEqual([[message('a')]]);
});

it('reads switches and lists that expressions give as texts', async () => {
	receiver().parameters = { events: 'conversation:message', simplify: "={{ 'false' }}" };
	await deliver([message('a')]);
	expect(receiver().executions).toEqual([[message('a')]]);

	receiver().parameters = { events: '={{ "user:merge, conversation:message:delivery:user" }}' };
	expect(await deliver([message('b')])).toMatchObject({ accepted: 0, ignored: 1 });
	receiver().parameters = { events: ['conversation:message'], channels: '={{ "web, whatsapp" }}' };
	expect(await deliver([message('c')])).toMatchObject({ accepted: 1 });
});

it('answers 503 without a secret, so that the API tries again', async () => {
	receiver().staticData = {};
	expect(await deliver([message('a')])).toMatchObject({
		status: 503,
		message: expect.stringContaining('secret'),
	});
	receiver().staticData = { subscription: { ...SUBSCRIPTION, secret: '' } };
	expect(await deliver([message('a')], '')).toMatchObject({ status: 503 });
	expect(started()).toEqual([]);
});

it.each(['wrong', '', `${SECRET}, ${SECRET}`])(
	'answers 401 to the secret "%s", whatever the body',
	async (secret) => {
		expect(await post('[]', secret)).toMatchObject({ status: 401 });
		expect(await deliver([message('a')], secret)).toMatchObject({ status: 401 });
		expect(started()).toEqual([]);
	},
);

it('answers 400 to an envelope for another app', async () => {
	expect(await post(envelope([message('a')], 'other'), SECRET)).toMatchObject({ status: 400 });
	expect(started()).toEqual([]);
});

it('filters, and counts what it left out', async () => {
	const handed = message('c');
	(handed.payload as IDataObject).conversation = {
		activeSwitchboardIntegration: { name: 'agents', integrationType: 'zd:agentWorkspace' },
	};
	const own = message('d');
	(own.payload as IDataObject).conversation = {
		activeSwitchboardIntegration: { name: 'bot', integrationType: 'custom' },
	};

	const answer = await deliver([
		message('a', 'business'),
		{ ...message('b'), type: 'conversation:read' },
		handed,
		own,
	]);
	expect(answer).toEqual({ status: 200, accepted: 1, duplicates: 0, ignored: 3 });
	expect(started()).toEqual([['d']]);
});

it('goes by the newest registration, even when n8n has written an older one back', async () => {
	const hook = {
		getNodeWebhookUrl: () => receiver().webhookUrl,
		getWorkflowStaticData: () => ({}),
		getCredentials: async () => ({ appId: APP }),
	} as unknown as IHookFunctions;
	await remember(hook, { integrationId: 'i2', webhook: { secret: 'new secret' } as Webhook });

	expect(await deliver([message('a')], SECRET)).toMatchObject({ status: 401 });
	expect(await deliver([message('a')], 'new secret')).toMatchObject({ status: 200, accepted: 1 });
	expect(receiver().staticData.subscription).toMatchObject({ integrationId: 'i2', secret: 'new secret' });

	const later = { integrationId: 'i3', secret: 'of another process', appId: APP, since: Date.now() + 1000 };
	receiver().staticData = { subscription: later };
	expect(await deliver([message('b')], 'of another process')).toMatchObject({ status: 200, accepted: 1 });
	expect(receiver().staticData.subscription).toEqual(later);
});
