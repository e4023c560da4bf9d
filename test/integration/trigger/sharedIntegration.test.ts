import type { CustomIntegration } from '../../shared/adminApi';
import { activate, deactivate, listenAsN8n, type Trigger } from '../harness/trigger';
import { useTriggers } from '../harness/useTriggers';

const { n8n, makeTrigger, makeIntegration, admin } = useTriggers();

const OTHER = '4c3b';
let existing: CustomIntegration;
beforeEach(async () => (existing = await makeIntegration('made in Admin Center')));

const borrower = (change: Partial<Trigger> = {}) =>
	makeTrigger({ parameters: { options: { existingIntegrationId: existing.id } }, ...change });
const target = async () => (await admin().customIntegrations())[0]!.webhooks[0]!.target;
const setTarget = async (url: string) => {
	const path = `/integrations/${existing.id}/webhooks/${existing.webhooks[0]!.id}`;
	await admin().call('PATCH', path, { target: url });
};
/** n8n cleans up after what it could not activate. */
const activateInVain = async (trigger: Trigger): Promise<string> => {
	const refusal = await activate(trigger).then(
		() => 'none',
		({ message }: Error) => message,
	);
	await deactivate(trigger);
	return refusal;
};

describe('the webhook of an existing integration that one workflow uses', () => {
	it.each<[string, Partial<Trigger>]>([
		['another workflow', { webhookId: OTHER }],
		['the test of another workflow', { webhookId: OTHER, isTest: true }],
		['a workflow of another n8n', { webhookId: OTHER, n8nUrl: 'https://other.example' }],
	])('is refused to %s, and given back when the first is switched off', async (_, change) => {
		const first = borrower();
		await activate(first);
		const before = await admin().customIntegrations();
		expect(await activateInVain(borrower(change))).toBe(
			`Existing Integration ID: this integration's webhook is in use by another workflow (${n8n.url}/webhook/3b2a/webhook). Switch that workflow off first, or choose another integration. If it is off or gone, change the URL of the integration's webhook in Zendesk Admin Center first`,
		);
		expect(await admin().customIntegrations()).toEqual(before);

		await deactivate(first);
		expect(await admin().customIntegrations()).toEqual([existing]);
	});

	it('is refused to a copy of the workflow that has its static data as well', async () => {
		const first = borrower();
		await activate(first);
		const before = await admin().customIntegrations();
		const copy = borrower({ webhookId: OTHER, staticData: structuredClone(first.staticData) });
		expect(await activateInVain(copy)).toContain('in use by another workflow');
		expect(await admin().customIntegrations()).toEqual(before);
		await deactivate(first);
		expect(await admin().customIntegrations()).toEqual([existing]);
	});

	it('is had by the next one when the first has been switched off, and given back by each', async () => {
		const first = borrower();
		const second = borrower({ webhookId: OTHER });
		for (const trigger of [first, second, first]) {
			await activate(trigger);
			expect(await target()).toBe(`${n8n.url}/webhook/${trigger.webhookId ?? '3b2a'}/webhook`);
			await deactivate(trigger);
			expect(await admin().customIntegrations()).toEqual([existing]);
		}
	});

	it('is refused when it is that of an integration which another trigger has made', async () => {
		const first = makeTrigger();
		await activate(first);
		const before = await admin().customIntegrations();
		const { integrationId } = first.staticData!.subscription!;
		const parameters = { options: { existingIntegrationId: integrationId } };
		expect(await activateInVain(makeTrigger({ webhookId: OTHER, parameters }))).toContain(
			'in use by another',
		);
		expect(await admin().customIntegrations()).toEqual(before);
	});
});

describe('a test and production of one node', () => {
	it("do not get in each other's way when production comes first", async () => {
		const production = borrower();
		await activate(production);
		const before = await admin().customIntegrations();
		expect(await activateInVain(borrower({ isTest: true }))).toContain('serves the active workflow');
		expect(await admin().customIntegrations()).toEqual(before);
		await deactivate(production);
		expect(await admin().customIntegrations()).toEqual([existing]);
	});

	it("do not get in each other's way when the test comes first", async () => {
		const test = borrower({ isTest: true });
		await activate(test);
		const production = borrower();
		expect(await activateInVain(production)).toMatch(
			/^The existing integration serves a test of this workflow.*webhook-test\/3b2a.*Stop the test/,
		);
		expect(await target()).toBe(`${n8n.url}/webhook-test/3b2a/webhook`);

		await deactivate(test);
		expect(await admin().customIntegrations()).toEqual([existing]);
		await activate(production);
		expect(await target()).toBe(`${n8n.url}/webhook/3b2a/webhook`);
		await deactivate(production);
		expect(await admin().customIntegrations()).toEqual([existing]);
	});

	it('give back what was there before when the test is started again while it listens', async () => {
		await activate(borrower({ isTest: true }));
		const again = borrower({ isTest: true });
		await activate(again);
		await deactivate(again);
		expect(await admin().customIntegrations()).toEqual([existing]);
	});
});

describe('a borrowed webhook', () => {
	it('is the own one when n8n has moved to another host, also without static data', async () => {
		const moved = await listenAsN8n();
		await activate(borrower());
		const trigger = borrower({ n8nUrl: moved.url });
		await activate(trigger);
		expect(await target()).toBe(`${moved.url}/webhook/3b2a/webhook`);
		await deactivate(trigger);
		await moved.close();
		expect(await admin().customIntegrations()).toEqual([existing]);
	});

	it('is given back when n8n has lost its static data since, and still runs', async () => {
		const trigger = borrower();
		await activate(trigger);
		delete trigger.staticData;
		await deactivate(trigger);
		expect(await admin().customIntegrations()).toEqual([existing]);
	});

	it('is left as it is when nobody knows any more what it was', async () => {
		const webhookId = 'restarted';
		await setTarget(`${n8n.url}/webhook/${webhookId}/webhook`);
		const before = await admin().customIntegrations();
		const trigger = borrower({ webhookId, parameters: undefined });
		trigger.parameters = {
			events: ['conversation:read'],
			// Else it would listen to messages, too, for answers.
			options: { existingIntegrationId: existing.id, handOverAnswers: false },
		};
		await activate(trigger);
		expect(trigger.staticData!.subscription).toMatchObject({ isBorrowed: true });
		await deactivate(trigger);
		expect(await admin().customIntegrations()).toEqual(before);
	});

	it('stays where an administrator has pointed it, and is given back there', async () => {
		const trigger = borrower();
		await activate(trigger);
		await setTarget(`${n8n.url}/crm`);
		const changed = await admin().customIntegrations();
		await deactivate(trigger);
		expect(await admin().customIntegrations()).toEqual(changed);

		await activate(trigger);
		await deactivate(trigger);
		expect(await target()).toBe(`${n8n.url}/crm`);
	});

	it('is missed by nobody when its integration was deleted, and the next activation says so', async () => {
		const trigger = borrower();
		await activate(trigger);
		await admin().deleteIntegration(existing.id);
		await expect(activate(trigger)).rejects.toThrow('there is no integration');
		await deactivate(trigger);
		expect(trigger.staticData).not.toHaveProperty('subscription');
	});

	it('is refused to the node that was made anew, as long as the node before has not given it back', async () => {
		const before = borrower();
		await activate(before);
		const anew = borrower({ webhookId: OTHER, staticData: before.staticData });
		expect(await activateInVain(anew)).toContain('in use by another workflow');
		await deactivate(before);
		await activate(anew);
		expect(await target()).toBe(`${n8n.url}/webhook/${OTHER}/webhook`);
	});
});
