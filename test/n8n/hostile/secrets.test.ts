import axios from 'axios';
import type { CredentialReference } from '../../../sandbox/n8n/client/credentials';
import { describeCredential } from '../../../sandbox/n8n/demo';
import { AdminApi } from '../../shared/adminApi';
import { runSql } from '../harness/database';
import {
	failingWorkflow,
	failures,
	httpRequestWorkflow,
	WRONG_SECRET,
	type Failure,
} from '../harness/failures';
import { finishedExecutions } from '../harness/finishedExecutions';
import { startForeignHost } from '../harness/foreignHost';
import { TIMEOUT, useN8n } from '../harness/instance';
import { collectTraces, findSecrets, secretsOf } from '../harness/traces';
import { userActions } from '../harness/userActions';
import { listeningWorkflow } from '../harness/workflows';

// All that n8n can be made to tell, in a file as well: of its output only the end is kept.
const instance = useN8n({
	env: { N8N_LOG_LEVEL: 'debug', N8N_LOG_OUTPUT: 'console,file', N8N_EXPRESSION_ENGINE: 'legacy' },
});
const user = userActions(() => instance.client);
let foreign: Awaited<ReturnType<typeof startForeignHost>>;
/** What users were shown. */
const told: string[] = [];

beforeAll(async () => (foreign = await startForeignHost()));
afterAll(async () => await foreign.close());
afterEach(async () => await instance.driver.clearFaults());

async function saveCredential(title: string, { credential }: Failure) {
	const { data, type } = describeCredential(instance.sandbox);
	const changed = { name: title, type, data: { ...data, ...credential } };
	return { ...changed, ...(await instance.client.saveCredential(changed)) };
}

it.each(failures)(
	'%s makes each kind of work fail',
	async (title, failure) => {
		const { trouble, isRetried } = failure;
		const headers = trouble?.status === 302 ? { Location: foreign.url } : trouble?.headers;
		if (trouble) await instance.driver.injectFault({ ...trouble, headers, times: 1_000 });
		const credential = await saveCredential(title, failure);
		const fail = async (onError: string) =>
			await user.run(failingWorkflow(`${title}, ${onError}`, instance.sandbox.url, onError), credential);

		expect(await fail('stopWorkflow')).toMatchObject({ status: 'error' });
		told.push(await user.testCredential(credential));
		if (isRetried) return;
		expect(await fail('continueRegularOutput')).toMatchObject({ status: 'success' });
		expect(await fail('continueErrorOutput')).toMatchObject({ status: 'success' });
		told.push(await user.openList(credential));
	},
	TIMEOUT,
);

it(
	'no trigger is activated with a credential that is wrong',
	async () => {
		// n8n tries for 20 seconds.
		const wrong = failures.filter(
			([, { credential, trouble, isRetried }]) => credential && !trouble && !isRetried,
		);
		const credentials: CredentialReference[] = [];
		for (const [title, failure] of wrong) credentials.push(await saveCredential(title, failure));
		const refusals = await Promise.all(credentials.map(user.activate));
		expect(refusals).toEqual(wrong.map(() => expect.stringContaining('could not activate the workflow')));
		told.push(...refusals);
	},
	TIMEOUT,
);

it(
	'deliveries are refused, fail and are taken on',
	async () => {
		const { client, driver, sandbox } = instance;
		const parameters = { simplify: false, options: { downloadAttachments: true } };
		const workflow = await client.importWorkflow(
			listeningWorkflow('Deliveries', parameters),
			instance.credential,
		);
		await client.activate(workflow.id);
		const [integration] = await new AdminApi(sandbox).customIntegrations();
		const { id, target } = integration!.webhooks[0]!;
		await driver.deliverRaw(id, '{}');
		await driver.deliverRaw(id, 'no JSON');
		// The second one is like a secret, and the API cannot be asked for the right one.
		await driver.injectFault({ status: 302, headers: { Location: foreign.url }, times: 1_000 });
		for (const [guess, refusal] of [
			['wrong', 401],
			['x'.repeat(86), 503],
		]) {
			const options = { headers: { 'X-API-Key': guess }, validateStatus: null, proxy: false } as const;
			const { status, data } = await axios.post(target, {}, options);
			expect(status).toBe(refusal);
			told.push(JSON.stringify(data));
		}
		await driver.clearFaults();

		const customer = await driver.createCustomer({ channel: 'web' });
		const refusal =
			"CREATE TRIGGER refuse BEFORE INSERT ON execution_entity BEGIN SELECT RAISE(ABORT, 'no'); END";
		runSql(instance, refusal);
		await driver.write(customer, { text: 'Hello' });
		await driver.untilIdle({ ignoreRetries: true });
		runSql(instance, 'DROP TRIGGER refuse');
		await driver.untilIdle();
		await driver.write(customer, {
			type: 'image',
			mediaUrl: `${sandbox.url}/sc/attachments/v2/01HZZZZZZZZZZZZZZZZZZZZZZZ/private.png`,
		});
		await driver.untilIdle();
		expect(await finishedExecutions(client, workflow.id)).toHaveLength(2);
	},
	TIMEOUT,
);

it(
	'the HTTP Request node takes the credential to the API and nowhere else',
	async () => {
		const { sandbox, credential, driver } = instance;
		const api = `${sandbox.url}/sc/v2/apps/${sandbox.appId}`;
		expect(await user.run(httpRequestWorkflow(api, credential), credential)).toMatchObject({
			status: 'success',
		});

		const before = foreign.seen.length;
		const refused = await user.run(httpRequestWorkflow(foreign.url, credential), credential);
		expect(refused.data.resultData.error?.message).toContain('is not sent to');
		await driver.injectFault({ status: 302, headers: { Location: foreign.url } });
		await user.run(httpRequestWorkflow(api, credential), credential);
		expect(foreign.seen).toHaveLength(before);
	},
	TIMEOUT,
);

it('no foreign host was shown the credential', () => {
	// Downloads do follow redirects, without it.
	expect(foreign.seen.length).toBeGreaterThan(0);
	expect(foreign.seen.filter(({ authorization }) => authorization)).toEqual([]);
});

it(
	'nothing secret is left in executions, messages, logs and what the sandbox shows',
	async () => {
		const traces = await collectTraces(instance);
		const secrets = await secretsOf(instance.sandbox, WRONG_SECRET);
		const places = traces.map(([place]) => place);
		expect(places).toEqual(
			expect.arrayContaining(['table execution_data', 'logs/n8n.log', "the sandbox's requests"]),
		);
		expect(findSecrets([...traces, ['what users were shown', told.join('\n')]], secrets)).toEqual([]);
	},
	TIMEOUT,
);
