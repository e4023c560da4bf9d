import axios from 'axios';
import { envelope, message } from '../harness/events';
import { startReceiver, type Receiver } from '../harness/receiver';
import { useSandbox } from '../harness/sandbox';
import { activate, type Trigger } from '../harness/trigger';

const surroundings = useSandbox();
let receiver: Receiver;
beforeEach(async () => {
	receiver = await startReceiver({});
	receiver.credential = surroundings.credential;
});
afterEach(async () => await receiver.close());

const call = async (method: 'HEAD' | 'POST', url: string, id = 'a', secret = 'secret') => {
	const data = method === 'POST' ? envelope([message(id)], surroundings.sandbox.appId) : undefined;
	const headers = { 'X-API-Key': secret };
	return await axios.request({ method, url, data, headers, validateStatus: null, proxy: false });
};
const subscriptionWith = (secret: string) => {
	const { appId } = surroundings.sandbox;
	return { subscription: { integrationId: '0123456789abcdef01234567', secret, appId, since: 1 } };
};
const started = () => receiver.executions.map((items) => items.map(({ text }) => text));

it.each(['secret', 'wrong'])(
	'HEAD is answered with 200 and starts nothing, with the secret "%s"',
	async (key) => {
		Object.assign(receiver, { staticData: subscriptionWith('secret'), testStaticData: {} });
		for (const url of [receiver.webhookUrl, receiver.testUrl]) {
			const { status, data } = await call('HEAD', url, 'a', key);
			expect({ status, data }).toEqual({ status: 200, data: '' });
		}
		expect(receiver.executions).toEqual([]);
		expect(receiver.staticData).toEqual(subscriptionWith('secret'));
		expect(await surroundings.driver.requests()).toEqual([]);
	},
);

it('an event that production has seen still starts the test, and the other way round', async () => {
	receiver.staticData = subscriptionWith('secret');
	receiver.testStaticData = subscriptionWith('secret');
	expect((await call('POST', receiver.webhookUrl, 'a')).data).toMatchObject({ accepted: 1 });
	expect((await call('POST', receiver.testUrl, 'a')).data).toMatchObject({ accepted: 1 });

	receiver.testStaticData = subscriptionWith('secret');
	expect((await call('POST', receiver.testUrl, 'b')).data).toMatchObject({ accepted: 1 });
	expect((await call('POST', receiver.webhookUrl, 'b')).data).toMatchObject({ accepted: 1 });
	expect(started()).toEqual([['a'], ['a'], ['b'], ['b']]);
});

it('a test that waits for another event goes on listening, and is over with the first that starts it', async () => {
	receiver.testStaticData = subscriptionWith('secret');
	receiver.parameters = { ...receiver.parameters, messagesFrom: 'business' };
	expect((await call('POST', receiver.testUrl, 'a')).data).toMatchObject({ ignored: 1 });
	receiver.parameters = { ...receiver.parameters, messagesFrom: 'user' };
	expect((await call('POST', receiver.testUrl, 'b')).data).toMatchObject({ accepted: 1 });
	expect((await call('POST', receiver.testUrl, 'c')).status).toBe(404);
	expect(started()).toEqual([['b']]);
});

it('test and production take their own secrets only', async () => {
	const { origin, pathname } = new URL(receiver.webhookUrl);
	const trigger: Trigger = {
		credential: surroundings.credential,
		n8nUrl: origin,
		webhookId: pathname.split('/')[2],
	};
	const test = { ...trigger, isTest: true };
	receiver.testStaticData = {};
	await activate(trigger);
	await activate(test);
	receiver.staticData = trigger.staticData!;
	receiver.testStaticData = test.staticData;
	const production = trigger.staticData!.subscription!.secret;
	const own = test.staticData!.subscription!.secret;
	expect(own).not.toBe(production);

	expect((await call('POST', receiver.testUrl, 'a', production)).status).toBe(401);
	expect((await call('POST', receiver.webhookUrl, 'a', own)).status).toBe(401);
	expect(started()).toEqual([]);
	expect((await call('POST', receiver.testUrl, 'a', own)).status).toBe(200);
	expect((await call('POST', receiver.webhookUrl, 'b', production)).status).toBe(200);
	expect(started()).toEqual([['a'], ['b']]);
});
