import { activate, deactivate, type Trigger } from '../harness/trigger';
import { useTriggers } from '../harness/useTriggers';

const { surroundings, n8n, makeTrigger, makeIntegration, admin } = useTriggers();

describe('an existing integration', () => {
	it('lends its webhook and gets it back as it was', async () => {
		const existing = await makeIntegration('made in Admin Center');
		const trigger = makeTrigger({ parameters: { options: { existingIntegrationId: existing.id } } });
		await activate(trigger);
		expect(await admin().customIntegrations()).toMatchObject([
			{
				id: existing.id,
				webhooks: [{ target: `${n8n.url}/webhook/3b2a/webhook`, triggers: ['conversation:message'] }],
			},
		]);
		expect(trigger.staticData?.subscription?.secret).toBe(existing.webhooks[0]!.secret);

		await activate(trigger);
		await deactivate(trigger);
		expect(await admin().customIntegrations()).toEqual([existing]);
	});

	it('is not taken away from the active workflow by a test run', async () => {
		const existing = await makeIntegration('made in Admin Center');
		const parameters = { options: { existingIntegrationId: existing.id } };
		await activate(makeTrigger({ parameters }));
		const before = await admin().customIntegrations();
		await expect(activate(makeTrigger({ parameters, isTest: true }))).rejects.toThrow(
			/^The existing integration serves the active workflow.*Deactivate the workflow for the test/,
		);
		expect(await admin().customIntegrations()).toEqual(before);
	});

	it.each<[string, Partial<Trigger>]>([
		['by the node that has dropped the option since', { parameters: {} }],
		['by the node that names another one since', { parameters: { options: { existingIntegrationId: 'x' } } }],
	])('is given back %s', async (_, change) => {
		const existing = await makeIntegration('made in Admin Center');
		const trigger = makeTrigger({ parameters: { options: { existingIntegrationId: existing.id } } });
		await activate(trigger);
		await deactivate(Object.assign(trigger, change));
		expect(await admin().customIntegrations()).toEqual([existing]);
	});

	it('does not make the node forget its own integration, which is removed', async () => {
		const existing = await makeIntegration('made in Admin Center');
		const trigger = makeTrigger();
		await activate(trigger);
		trigger.parameters = { options: { existingIntegrationId: existing.id } };
		await deactivate(trigger);
		expect(await admin().customIntegrations()).toEqual([existing]);
	});

	it('is given back at the next activation, when the API was down at the deactivation', async () => {
		const existing = await makeIntegration('made in Admin Center');
		const trigger = makeTrigger({ parameters: { options: { existingIntegrationId: existing.id } } });
		await activate(trigger);
		await surroundings.driver.injectFault({ status: 500, times: 1 });
		await expect(deactivate(trigger)).rejects.toThrow();

		await activate(Object.assign(trigger, { parameters: {} }));
		const names = (await admin().customIntegrations()).map(({ displayName }) => displayName);
		expect(names).toEqual(['made in Admin Center', 'n8n: FAQ bot (Trigger)']);
		await deactivate(trigger);
		expect(await admin().customIntegrations()).toEqual([existing]);
	});

	it('is not deleted when n8n has lost its static data', async () => {
		const existing = await makeIntegration('made in Admin Center');
		const trigger = makeTrigger({ parameters: { options: { existingIntegrationId: existing.id } } });
		await activate(trigger);
		delete trigger.staticData;
		await activate(trigger);
		expect(trigger.staticData!.subscription).toMatchObject({ integrationId: existing.id, isBorrowed: true });
		await deactivate(trigger);
		expect(await admin().customIntegrations()).toMatchObject([{ id: existing.id }]);
	});

	it('serves an integration key, which may do nothing else', async () => {
		const existing = await makeIntegration('made in Admin Center');
		const { key } = await admin().call<{ key: { id: string; secret: string } }>(
			'POST',
			`/integrations/${existing.id}/keys`,
			{
				displayName: 'n8n',
			},
		);
		const credential = { ...surroundings.credential, keyId: key.id, keySecret: key.secret };
		await expect(activate(makeTrigger({ credential }))).rejects.toThrow('This key may not register webhooks');

		const trigger = makeTrigger({ credential, parameters: { options: { existingIntegrationId: 'me' } } });
		await activate(trigger);
		expect(trigger.staticData?.subscription?.secret).toBe(existing.webhooks[0]!.secret);
	});

	it('must exist', async () => {
		const trigger = makeTrigger({
			parameters: { options: { existingIntegrationId: '0123456789abcdef01234567' } },
		});
		await expect(activate(trigger)).rejects.toThrow(
			'Existing Integration ID: there is no integration 0123456789abcdef01234567 with a webhook in this app',
		);
	});
});
