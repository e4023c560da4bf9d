import axios from 'axios';
import { useReceiver, useSandbox } from '../../harness';
import { followPage } from '../../harness/pageStream';

const surroundings = useSandbox();
const receiver = useReceiver();

const follow = async () => await followPage(surroundings.sandbox.url);

describe('the events for the page', () => {
	test('begin with all there is', async () => {
		const { api, driver } = surroundings;
		const customer = await driver.createCustomer({ channel: 'whatsapp', name: 'Ana García' });
		await driver.write(customer, { text: 'Hello' });
		await api.get('/users/nobody');
		const stream = await follow();
		const { type, changed } = await stream.next();
		stream.close();
		expect(type).toBe('snapshot');
		expect(changed).toMatchObject([
			{ kind: 'circumstances', attachmentLimit: 50 * 1024 * 1024, rateLimited: false },
			{ kind: 'switchboard', isOn: false, bots: [] },
			{
				kind: 'phone',
				id: customer.clientId,
				name: 'Ana García',
				channel: 'whatsapp',
				address: customer.address,
				isWindowOpen: true,
				entries: [{ text: 'Hello', author: 'user' }],
			},
			{
				kind: 'conversation',
				id: customer.conversationId,
				isWithAgents: false,
				messages: [
					{ from: 'customer', name: 'Ana García', text: 'Hello', content: { type: 'text', text: 'Hello' } },
				],
			},
			{ kind: 'call', method: 'GET', status: 404, answer: expect.stringContaining('User not found') },
		]);
	});

	test('tell who a customer is, and each of the phones from the others', async () => {
		const { api, driver } = surroundings;
		const { integrationId } = await driver.createCustomer({ channel: 'whatsapp' });
		const customer = await driver.createCustomer({ channel: 'web', externalId: 'ana' });
		const second = await driver.addDevice(customer, 'web', 'sdkLogin');
		await driver.detectLocale(customer, 'pt-BR');
		await api.post(`/users/${customer.userId}/clients`, {
			matchCriteria: { type: 'whatsapp', integrationId, phoneNumber: '+15550001234' },
			confirmation: { type: 'immediate' },
			target: { conversationId: customer.conversationId },
		});
		const stream = await follow();
		const { changed } = await stream.next();
		stream.close();
		const known = { externalId: 'ana', locale: 'pt-BR' };
		const phones = changed.filter(({ kind }) => kind === 'phone').slice(1);
		expect(phones).toMatchObject([
			{ id: customer.clientId, ...known, linkedChannels: ['whatsapp'] },
			{ id: second.clientId, ...known, number: 2, linkedChannels: ['whatsapp'] },
			{ channel: 'whatsapp', ...known, linkedChannels: [] },
		]);
		expect(phones[0]).not.toHaveProperty('number');
	});

	test('tell which templates are approved, until one is withdrawn', async () => {
		const { driver } = surroundings;
		const template = { name: 'order', language: 'de', body: 'Hallo {{1}}' };
		await driver.approveTemplate(template);
		const stream = await follow();
		expect((await stream.next()).changed).toContainEqual({ kind: 'template', id: 'order de', ...template });
		await driver.withdrawTemplate(template);
		expect((await stream.next()).removed).toEqual(['template:order de']);
		stream.close();
	});

	test('go on with what changes, and with that alone', async () => {
		const { api, driver } = surroundings;
		const [ana] = [
			await driver.createCustomer({ channel: 'web' }),
			await driver.createCustomer({ channel: 'web' }),
		];
		const stream = await follow();
		await stream.next();
		await api.post(`/conversations/${ana.conversationId}/messages`, {
			author: { type: 'business' },
			content: { type: 'text', text: 'Hi' },
		});
		const changed = await stream.until(
			(records) => records.has(`phone:${ana.clientId}`) && [...records.values()].some(({ status }) => status),
		);
		stream.close();
		expect([...changed.keys()].map((key) => key.split(':')[0]).sort()).toEqual([
			'call',
			'conversation',
			'phone',
		]);
	});

	test('give signs of life while nothing changes', async () => {
		const stream = await follow();
		await stream.beat();
		stream.close();
	});

	test('name what is gone', async () => {
		const { driver } = surroundings;
		const { clientId } = await driver.createCustomer({ channel: 'web' });
		const stream = await follow();
		await stream.next();
		await driver.reset();
		expect((await stream.next()).removed).toContain(`phone:${clientId}`);
		stream.close();
	});

	test('tell of deliveries, and of each further attempt', async () => {
		const { api, driver } = surroundings;
		const webhooks = [{ target: receiver.target, triggers: ['conversation:message'] }];
		await api.post('/integrations', { type: 'custom', displayName: 'Bot', webhooks });
		receiver.answers.push(500);
		const stream = await follow();
		await stream.next();
		await driver.write(await driver.createCustomer({ channel: 'web' }), { text: 'Hello' });
		const isDelivery = (attempts: number) => (records: Map<string, { kind: string; attempts?: unknown[] }>) =>
			[...records.values()].some((one) => one.kind === 'delivery' && one.attempts?.length === attempts);
		await stream.until(isDelivery(1));
		await driver.moveClock(10_000);
		await stream.until(isDelivery(2));
		stream.close();
	});

	test('are about the fixed app, whichever app a request was for', async () => {
		const { driver, sandbox } = surroundings;
		const account = axios.create({
			baseURL: `${sandbox.url}/v2/apps`,
			auth: { username: sandbox.accountKey.id, password: sandbox.accountKey.secret },
		});
		const { data } = await account.post<{ app: { id: string } }>('', { displayName: 'B' });
		const webhooks = [{ target: receiver.target, triggers: ['user:update'] }];
		await account.post(`/${data.app.id}/integrations`, { type: 'custom', webhooks });
		const { clientId } = await driver.createCustomer({ channel: 'web' });
		// Late enough for what the request changes to be told apart from its arrival.
		await driver.configure({ apiLatencyMs: 150 });
		const stream = await follow();
		await stream.next();
		await account.post(`/${data.app.id}/users`, {});
		await driver.configure({ apiLatencyMs: 0 });
		const removed: string[] = [];
		for (let isDone = false; !isDone;) {
			const change = await stream.next();
			removed.push(...change.removed);
			isDone = change.changed.some(({ kind }) => kind === 'circumstances');
		}
		stream.close();
		expect(removed).not.toContain(`phone:${clientId}`);
	});
});

describe('the page itself', () => {
	const get = async (path: string) =>
		await axios.get<string>(`${surroundings.sandbox.url}${path}`, { validateStatus: () => true });

	test('is served beside the API, with a policy that lets nothing else in', async () => {
		const answer = await get('/');
		expect(answer.headers['content-type']).toMatch(/^text\/html/);
		expect(answer.headers['content-security-policy']).toContain("script-src 'self'");
		expect(answer.data).toContain('<script type="module" src="/page.js">');
		expect((await get('/page.js')).headers['content-type']).toMatch(/^text\/javascript/);
		const css = await get('/page.css');
		expect(css.headers['content-type']).toMatch(/^text\/css/);
		const [, font = ''] = /url\("?\.(\/fonts\/[^")]+)/.exec(css.data) ?? [];
		expect((await get(font)).headers['content-type']).toBe('font/woff2');
	});

	test('is no part of the API, and hides none of it', async () => {
		expect(await surroundings.driver.requests()).toEqual([]);
		expect((await get('/sc/v2/apps')).status).toBe(401);
		expect((await get('/page.ts')).status).toBe(404);
		expect((await get('/fonts/..%2fpage.css')).status).toBe(404);
	});
});
