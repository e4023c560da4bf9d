import { describeCredential } from '../../../sandbox/n8n/demo';
import { until } from '../../shared/until';
import { TIMEOUT, useN8n } from '../harness/instance';
import { answersOnPhone } from '../harness/phone';
import { startProxy, type Proxy } from '../harness/proxy';
import { subscribe } from '../harness/subscription';
import { dawdlingWorkflow } from '../harness/workflows';
import { activateAsking, createAsked, deleteWorkflows, readStates, settledOutcomes } from './asked';
import { readOutcomes } from './outputs';

/** Of n8n; read at each start. */
const settings: Record<string, string> = {
	N8N_CONCURRENCY_PRODUCTION_LIMIT: '1',
};
const instance = useN8n({ env: settings });
let proxy: Proxy;

beforeAll(async () => (proxy = await startProxy(() => instance.n8n.url)), TIMEOUT);
afterEach(async () => await deleteWorkflows(instance), TIMEOUT);
afterAll(() => proxy.close());

async function restartWith(changed: Record<string, string>): Promise<void> {
	for (const name of Object.keys(settings)) delete settings[name];
	Object.assign(settings, changed);
	await instance.restart();
}

async function writeTo(workflowId: string, count: number) {
	const customer = await instance.driver.createCustomer({ channel: 'whatsapp' });
	await instance.driver.write(customer, { text: 'Hello' });
	const outcomes = await settledOutcomes(instance, workflowId, count);
	return { customer, fault: outcomes.at(-1)!.fault };
}

/** The API has another name than n8n, so that the protection can let one of them through. */
async function callApiLocalhost(): Promise<void> {
	const { data, ...credential } = describeCredential(instance.sandbox);
	const baseUrl = data.baseUrl!.replace('127.0.0.1', 'localhost');
	await instance.client.saveCredential({ ...credential, data: { ...data, baseUrl } });
}

it(
	'at the limit of executions at once an answer waits for its turn, and goes on once',
	async () => {
		const { client, driver } = instance;
		const id = await activateAsking(instance);
		const customer = await createAsked(instance, id);
		await client.deactivate(id);
		const busy = await subscribe(instance, busyWorkflow());
		const other = await driver.createCustomer({ channel: 'whatsapp' });
		await driver.write(other, { text: 'Keep n8n busy' });
		await until(async () => (await readOutcomes(instance, busy.workflowId))[0]?.status === 'running');
		await driver.write(customer, { text: 'Friday' }, { copies: 2 });
		await driver.untilIdle();
		expect(await answersOnPhone(driver, customer.userId, 2)).toEqual(['Which day?', 'You said: Friday']);
		expect((await settledOutcomes(instance, id, 1)).map(({ status }) => status)).toEqual(['success']);
		expect(await settledOutcomes(instance, busy.workflowId, 1)).toHaveLength(1);
	},
	TIMEOUT,
);

it(
	'with protection against SSRF n8n calls itself once its host is allowed; without, the question and the log say so',
	async () => {
		const { client, driver, n8n } = instance;
		const protection = { N8N_SSRF_PROTECTION_ENABLED: 'true', N8N_SSRF_ALLOWED_HOSTNAMES: 'localhost' };
		await restartWith({ ...protection, WEBHOOK_URL: n8n.url.replace('127.0.0.1', 'localhost') });
		await callApiLocalhost();
		const id = await activateAsking(instance);
		const answered = await createAsked(instance, id);
		await driver.write(answered, { text: 'Friday' });
		expect(await answersOnPhone(driver, answered.userId, 2)).toEqual(['Which day?', 'You said: Friday']);

		const late = await createAsked(instance, id);
		// Its address is 127.0.0.1 again, which is not allowed.
		await restartWith(protection);
		await callApiLocalhost();
		await client.deactivate(id);
		await client.activate(id);
		await driver.write(late, { text: 'Monday' });
		await driver.untilIdle();
		const outcomes = await settledOutcomes(instance, id, 3);
		expect(outcomes.map(({ status }) => status)).toEqual(['success', 'waiting', 'error']);
		expect(outcomes[2]!.started).toMatchObject({ text: 'Monday' });
		expect(outcomes[2]!.fault).toMatch(/n8n cannot call itself.*N8N_SSRF_ALLOWED_HOSTNAMES/);
		expect(instance.n8n.output()).toMatch(/n8n cannot reach itself.*N8N_SSRF_ALLOWED_HOSTNAMES/);
	},
	TIMEOUT,
);

it(
	'a question is refused while n8n cannot reach its address; an answer finds it all the same',
	async () => {
		const { driver } = instance;
		await restartWith({ WEBHOOK_URL: `${proxy.url}/` });
		const id = await activateAsking(instance);
		proxy.refuse('/webhook-waiting/');
		const { customer, fault } = await writeTo(id, 1);
		expect(fault).toMatch(/n8n cannot call itself.*answers 403.*WEBHOOK_URL/);
		expect(await readStates(instance, customer.conversationId)).toEqual([]);

		proxy.refuse(undefined);
		const asked = await createAsked(instance, id);
		proxy.refuse('/webhook-waiting/');
		await driver.write(asked, { text: 'Friday' });
		expect(await answersOnPhone(driver, asked.userId, 2)).toEqual(['Which day?', 'You said: Friday']);
		expect(await settledOutcomes(instance, id, 2)).toHaveLength(2);
		proxy.refuse(undefined);
	},
	TIMEOUT,
);

it(
	'a question is refused where a proxy takes a prefix off the address',
	async () => {
		await restartWith({ WEBHOOK_URL: `${proxy.url}/n8n/` });
		const id = await activateAsking(instance);
		const { customer, fault } = await writeTo(id, 1);
		expect(fault).toMatch(/n8n cannot call itself.*answers 401.*prefix/);
		expect(await readStates(instance, customer.conversationId)).toEqual([]);
		expect(await instance.driver.screen(customer.userId)).toHaveLength(1);
	},
	TIMEOUT,
);

/** Each execution takes longer than n8n is waited for when it is called, and n8n sits it out in memory. */
function busyWorkflow() {
	const workflow = dawdlingWorkflow('Busy');
	const [trigger, wait] = workflow.nodes;
	const parameters = { resume: 'timeInterval', amount: 12, unit: 'seconds' };
	return { ...workflow, nodes: [trigger!, { ...wait!, parameters }] };
}
