import { request } from 'node:http';
import axios from 'axios';
import type { IDataObject, IHookFunctions } from 'n8n-workflow';
import type { Webhook } from '../../../nodes/SunshineConversations/trigger/registration/webhooks';
import { remember } from '../../../nodes/SunshineConversations/trigger/staticData';
import { APP, envelope, message } from '../harness/events';
import { startReceiver, type Receiver } from '../harness/receiver';

const SECRET = 'secret';
const subscription = { integrationId: 'i1', secret: SECRET, appId: APP, since: 1 };

let receiver: Receiver;
beforeEach(async () => (receiver = await startReceiver({ subscription })));
afterEach(async () => await receiver.close());

const deliver = async (events: IDataObject[], secret = SECRET) => await post(envelope(events), secret);
const post = async (body: unknown, secret: string) => {
	const headers = { 'X-API-Key': secret };
	const { status, data } = await axios.post(receiver.webhookUrl, body, {
		headers,
		validateStatus: null,
		proxy: false,
	});
	return { status, ...data };
};
const started = () => receiver.executions.map((items) => items.map(({ text }) => text));

it('starts one execution with an item for each event of a delivery', async () => {
	expect(await deliver([message('a'), message('b')])).toEqual({
		status: 200,
		accepted: 2,
		duplicates: 0,
		ignored: 0,
	});
	expect(receiver.executions).toMatchObject([
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
	receiver.parameters = { ...receiver.parameters, ...parameters } as Receiver['parameters'];
	await deliver([message('a')]);
	expect(started()).toEqual(isWanted ? [['a']] : []);
});

it('gives the event as the API sent it, without Simplify', async () => {
	receiver.parameters = { ...receiver.parameters, simplify: false };
	await deliver([message('a')]);
	expect(receiver.executions).toEqual([[message('a')]]);
});

it('reads switches and lists that expressions give as texts', async () => {
	receiver.parameters = { events: 'conversation:message', simplify: "={{ 'false' }}" };
	await deliver([message('a')]);
	expect(receiver.executions).toEqual([[message('a')]]);

	receiver.parameters = { events: '={{ "user:merge, conversation:message:delivery:user" }}' };
	expect(await deliver([message('b')])).toMatchObject({ accepted: 0, ignored: 1 });
	receiver.parameters = { events: ['conversation:message'], channels: '={{ "web, whatsapp" }}' };
	expect(await deliver([message('c')])).toMatchObject({ accepted: 1 });
});

it('answers 503 without a secret, so that the API tries again', async () => {
	receiver.staticData = {};
	expect(await deliver([message('a')])).toMatchObject({
		status: 503,
		message: expect.stringContaining('secret'),
	});
	receiver.staticData = { subscription: { ...subscription, secret: '' } };
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

describe('an event that comes more than once', () => {
	it('starts one execution, also after a restart, which leaves only the static data', async () => {
		await deliver([message('a')]);
		expect(await deliver([message('a')])).toEqual({ status: 200, accepted: 0, duplicates: 1, ignored: 0 });

		const restarted = await startReceiver(receiver.staticData);
		await receiver.close();
		receiver = restarted;
		expect(await deliver([message('a'), message('b')])).toEqual({
			status: 200,
			accepted: 1,
			duplicates: 1,
			ignored: 0,
		});
		expect(started()).toEqual([['b']]);
	});

	it('starts one execution when all copies come at the same moment, in batches that overlap', async () => {
		const batches = ['ab', 'ba', 'bc', 'ca', 'a', 'c', 'abc', 'cba'].map((ids) =>
			[...ids].map((id) => message(id)),
		);
		const answers = await Promise.all(batches.map(async (events) => await deliver(events)));
		expect(answers.every(({ status }) => status === 200)).toBe(true);
		expect(started().flat().sort()).toEqual(['a', 'b', 'c']);
	});

	it('is taken on again after n8n could not start the execution', async () => {
		receiver.createExecution = async () => await Promise.reject(new Error('database is locked'));
		expect(await deliver([message('a')])).toMatchObject({ status: 500 });
		receiver.createExecution = async () => {};
		expect(await deliver([message('a')])).toMatchObject({ status: 200, accepted: 1 });
	});

	it('waits for the first copy, and takes over when that one fails', async () => {
		let fail!: (error: Error) => void;
		const begun = new Promise<void>((resolve) => {
			receiver.createExecution = async () => {
				receiver.createExecution = async () => {};
				await new Promise<never>((_resolve, reject) => {
					fail = reject;
					resolve();
				});
			};
		});
		const first = deliver([message('a')]);
		await begun;
		const second = deliver([message('a')]);
		fail(new Error('database is locked'));
		expect(await first).toMatchObject({ status: 500 });
		expect(await second).toMatchObject({ status: 200, accepted: 1 });
		expect(started()).toEqual([['a']]);
	});

	it('starts one execution when the first caller hangs up while n8n is at work', async () => {
		let finish!: () => void;
		const begun = new Promise<void>((resolve) => {
			receiver.createExecution = async () => {
				resolve();
				await new Promise<void>((done) => (finish = done));
			};
		});
		hangUpAfter(begun, envelope([message('a')]));
		await begun;
		const second = deliver([message('a')]);
		await new Promise((resolve) => setTimeout(resolve, 20));
		finish();
		expect(await second).toMatchObject({ status: 200, accepted: 0, duplicates: 1 });
		expect(started()).toEqual([['a']]);
	});
});

it('goes by the newest registration, even when n8n has written an older one back', async () => {
	const hook = {
		getNodeWebhookUrl: () => receiver.webhookUrl,
		getWorkflowStaticData: () => ({}),
		getCredentials: async () => ({ appId: APP }),
	} as unknown as IHookFunctions;
	await remember(hook, { integrationId: 'i2', webhook: { secret: 'new secret' } as Webhook });

	expect(await deliver([message('a')], SECRET)).toMatchObject({ status: 401 });
	expect(await deliver([message('a')], 'new secret')).toMatchObject({ status: 200, accepted: 1 });
	expect(receiver.staticData.subscription).toMatchObject({ integrationId: 'i2', secret: 'new secret' });

	const later = { integrationId: 'i3', secret: 'of another process', appId: APP, since: Date.now() + 1000 };
	receiver.staticData = { subscription: later };
	expect(await deliver([message('b')], 'of another process')).toMatchObject({ status: 200, accepted: 1 });
	expect(receiver.staticData.subscription).toEqual(later);
});

it('keeps in the record what calls at the same moment have taken on', async () => {
	await Promise.all(['a', 'b', 'c', 'd'].map(async (id) => await deliver([message(id)])));
	const restarted = await startReceiver(receiver.staticData);
	await receiver.close();
	receiver = restarted;
	expect(await deliver(['a', 'b', 'c', 'd'].map((id) => message(id)))).toMatchObject({
		accepted: 0,
		duplicates: 4,
	});
});

function hangUpAfter(begun: Promise<void>, body: object): void {
	const call = request(receiver.webhookUrl, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json', 'X-API-Key': SECRET },
	});
	call.on('error', () => {});
	call.end(JSON.stringify(body));
	void begun.then(() => call.destroy());
}
