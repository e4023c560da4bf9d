import { activate, deactivate, listenAsN8n, type Trigger } from '../harness/trigger';
import { useTriggers } from '../harness/useTriggers';

const { surroundings, n8n, makeTrigger, makeIntegration, admin } = useTriggers();

const writesMade = async () =>
	(await surroundings.callsMade())
		.filter((call) => !call.startsWith('GET'))
		.map((call) => call.replace(/[0-9a-f]{24}/g, ':id'));

describe('activation', () => {
	it('makes one integration that tells what it is, and keeps its secret', async () => {
		const trigger = makeTrigger({ parameters: { options: { includeFullUser: true } } });
		await activate(trigger);

		const integrations = await admin().customIntegrations();
		expect(integrations).toMatchObject([
			{
				displayName: 'n8n: FAQ bot (Trigger)',
				webhooks: [
					{
						target: `${n8n.url}/webhook/3b2a/webhook`,
						triggers: ['conversation:message'],
						includeFullUser: true,
						includeFullSource: false,
					},
				],
			},
		]);
		expect(trigger.staticData?.subscription).toEqual({
			integrationId: integrations[0]!.id,
			secret: integrations[0]!.webhooks[0]!.secret,
			appId: surroundings.sandbox.appId,
			since: expect.any(Number),
		});
		const sent = (await surroundings.driver.requests()).find(({ method }) => method === 'POST')?.body;
		expect(Object.keys(sent as object).sort()).toEqual(['displayName', 'type', 'webhooks']);
	});

	it('changes nothing the second time, nor at a restart', async () => {
		const trigger = makeTrigger();
		await activate(trigger);
		await activate(trigger);
		await activate(trigger);
		expect(await writesMade()).toEqual(['POST /integrations']);
	});

	it('cuts a long workflow name to what the API takes', async () => {
		await activate(makeTrigger({ workflowName: 'x'.repeat(200) }));
		expect((await admin().customIntegrations())[0]!.displayName).toHaveLength(100);
	});

	it('leaves no half of an emoji where it cuts', async () => {
		await activate(makeTrigger({ workflowName: `${'x'.repeat(94)}🦊` }));
		expect((await admin().customIntegrations())[0]!.displayName).toBe(`n8n: ${'x'.repeat(94)}`);
	});

	it.each<[string, Partial<Trigger>]>([
		['other events', { parameters: { events: ['conversation:read', 'conversation:message'] } }],
		['other events in a text', { parameters: { events: 'conversation:read, conversation:message' } }],
		['other flags', { parameters: { options: { includeFullSource: true } } }],
	])('repairs the webhook when the node has %s', async (_, change) => {
		const trigger = makeTrigger();
		await activate(trigger);
		await activate(Object.assign(trigger, change));
		expect(await writesMade()).toEqual(['POST /integrations', 'PATCH /integrations/:id/webhooks/:id']);
	});

	it('repairs the webhook when somebody has changed it, or when n8n has moved', async () => {
		const moved = await listenAsN8n();
		const trigger = makeTrigger();
		await activate(trigger);
		const [integration] = await admin().customIntegrations();
		const webhook = `/integrations/${integration!.id}/webhooks/${integration!.webhooks[0]!.id}`;
		await admin().call('PATCH', webhook, { triggers: ['conversation:read'] });
		await activate(trigger);
		expect((await admin().customIntegrations())[0]!.webhooks[0]!.triggers).toEqual(['conversation:message']);

		await activate(Object.assign(trigger, { n8nUrl: moved.url }));
		await moved.close();
		expect(await admin().customIntegrations()).toMatchObject([
			{ id: integration!.id, webhooks: [{ target: `${moved.url}/webhook/3b2a/webhook` }] },
		]);
	});

	it('adopts its own integration, by its URL, when n8n has lost the ID', async () => {
		await makeIntegration('foreign');
		const trigger = makeTrigger();
		await activate(trigger);
		const known = trigger.staticData!.subscription;
		delete trigger.staticData;
		await activate(trigger);
		expect(trigger.staticData!.subscription).toEqual({ ...known, since: expect.any(Number) });
		expect(await admin().customIntegrations()).toHaveLength(2);
	});

	it("does not adopt somebody else's integration that points to its URL", async () => {
		const foreign = await admin().createIntegration('CRM', `${n8n.url}/webhook/3b2a/webhook`);
		const trigger = makeTrigger();
		await activate(trigger);
		await deactivate(trigger);
		expect(await admin().customIntegrations()).toEqual([foreign]);
	});

	it('makes a new integration when an administrator has deleted it', async () => {
		const trigger = makeTrigger();
		await activate(trigger);
		await admin().deleteIntegration(trigger.staticData!.subscription!.integrationId);
		await activate(trigger);
		expect(await admin().customIntegrations()).toMatchObject([
			{ id: trigger.staticData!.subscription!.integrationId },
		]);
	});

	it("leaves another workflow's integration alone when static data was copied along", async () => {
		const original = makeTrigger();
		await activate(original);
		const copy = makeTrigger({ webhookId: '4c3b', staticData: original.staticData });
		await activate(copy);
		expect(await admin().customIntegrations()).toHaveLength(2);
		await deactivate(copy);
		expect(await admin().customIntegrations()).toMatchObject([
			{ id: original.staticData!.subscription!.integrationId },
		]);
	});

	it('keeps a test run and production apart', async () => {
		const production = makeTrigger();
		const test = makeTrigger({ isTest: true });
		await activate(production);
		await activate(test);
		expect((await admin().customIntegrations()).map(({ displayName }) => displayName)).toEqual([
			'n8n: FAQ bot (Trigger)',
			'n8n test: FAQ bot (Trigger)',
		]);
		await deactivate(test);
		expect(await admin().customIntegrations()).toMatchObject([
			{ id: production.staticData!.subscription!.integrationId },
		]);
	});
});

describe('deactivation', () => {
	it('removes the integration, and only that', async () => {
		const foreign = await makeIntegration('foreign');
		const trigger = makeTrigger();
		await activate(trigger);
		await deactivate(trigger);
		expect(await admin().customIntegrations()).toMatchObject([{ id: foreign.id }]);
		expect(trigger.staticData?.subscription).toBeUndefined();
	});

	it('is done when the integration is gone already', async () => {
		const trigger = makeTrigger();
		await activate(trigger);
		await admin().deleteIntegration(trigger.staticData!.subscription!.integrationId);
		await deactivate(trigger);
		expect(trigger.staticData?.subscription).toBeUndefined();
	});

	it('finds the integration when n8n has lost the ID', async () => {
		const trigger = makeTrigger();
		await activate(trigger);
		delete trigger.staticData;
		await deactivate(trigger);
		expect(await admin().customIntegrations()).toEqual([]);
	});

	it('finds the integration when n8n has written the ID of an earlier one back', async () => {
		const trigger = makeTrigger();
		await activate(trigger);
		const earlier = structuredClone(trigger.staticData!);
		await deactivate(trigger);
		await activate(trigger);
		trigger.staticData = earlier;
		await deactivate(trigger);
		expect(await admin().customIntegrations()).toEqual([]);
	});

	it('keeps the secret at hand, for deliveries that are repeated after the next activation', async () => {
		const trigger = makeTrigger();
		await activate(trigger);
		const { secret } = trigger.staticData!.subscription!;
		await deactivate(trigger);
		await activate(trigger);
		expect(trigger.staticData!.subscription).toMatchObject({
			secret: expect.not.stringMatching(secret),
			former: { secret, until: expect.any(Number) },
		});
	});

	it('keeps the ledger, for copies that come after the workflow is activated again', async () => {
		const trigger = makeTrigger();
		await activate(trigger);
		trigger.staticData!.ledger = '[["e1",1]]';
		await deactivate(trigger);
		expect(trigger.staticData!.ledger).toBe('[["e1",1]]');
		expect(trigger.staticData).not.toHaveProperty('subscription');
	});
});
