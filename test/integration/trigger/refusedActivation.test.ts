import { activate, deactivate } from '../harness/trigger';
import { useTriggers } from '../harness/useTriggers';

const { surroundings, makeTrigger, makeIntegration } = useTriggers();

describe('an activation that cannot be', () => {
	it('names the integrations in the way when the app has its ten webhooks', async () => {
		for (let count = 0; count < 10; count++) await makeIntegration(`old ${count}`);
		await expect(activate(makeTrigger())).rejects.toThrow(
			/The app has 10 webhooks, the most that the API allows\. Delete .*old 0, old 1.*"Existing Integration ID"/,
		);
	});

	it('explains a key that may not even list integrations', async () => {
		await surroundings.driver.injectFault({ method: 'GET', path: '/integrations', status: 403 });
		await expect(activate(makeTrigger())).rejects.toThrow('This key may not register webhooks');
	});

	it('asks for an event when none is chosen and no answers are handed over either', async () => {
		const parameters = { events: [], options: { handOverAnswers: false } };
		await expect(activate(makeTrigger({ parameters }))).rejects.toThrow(
			'Events: choose at least one event to start the workflow, or turn on Hand Over Answers in the options',
		);
	});

	it.each([
		['events by chance', { events: '={{ ({ a: 1 }) }}' }, 'Events: the expression must give a list of texts'],
		[
			'a switch of neither kind',
			{ simplify: "={{ 'no' }}" },
			'Simplify: the expression must give true or false',
		],
		[
			'an option of neither kind',
			{ options: { downloadAttachments: '={{ 1 }}' } },
			'Download Attachments: the expression must give true or false',
		],
		[
			'users perhaps',
			{ options: { includeFullUser: "={{ 'si' }}" } },
			'Include Full User: the expression must give true or false',
		],
		[
			'messages from a label',
			{ messagesFrom: "={{ 'Customers' }}" },
			'Messages From: choose one of anyone, business, user',
		],
		[
			'a channel by its label',
			{ channels: "={{ 'whatsapp, Web chat' }}" },
			'Channels: "Web chat" is none of android, apple, ',
		],
		[
			'an integration that would lead elsewhere',
			{ options: { existingIntegrationId: '..' } },
			'Existing Integration ID: ".." is not an ID',
		],
		[
			'an integration that is an object',
			{ options: { existingIntegrationId: '={{ ({ a: 1 }) }}' } },
			'Existing Integration ID: the expression must give a text, not an object or a list',
		],
	])('refuses %s', async (_, parameters, sentence) => {
		await expect(activate(makeTrigger({ parameters }))).rejects.toThrow(sentence);
		expect((await surroundings.driver.requests()).filter(({ method }) => method !== 'GET')).toEqual([]);
	});

	it("tells of an address that Zendesk's servers cannot reach", async () => {
		const trigger = makeTrigger({ n8nUrl: 'http://localhost:5678' });
		trigger.credential = { ...trigger.credential, host: 'zendesk', subdomain: 'acme' };
		// Called directly, as an activation would first ask Zendesk itself.
		const { createIntegration } =
			await import('../../../nodes/SunshineConversations/trigger/registration/createIntegration');
		const context = { getCredentials: async () => trigger.credential, getNode: () => ({}) };
		const settings = {
			target: trigger.n8nUrl,
			triggers: [],
			includeFullUser: false,
			includeFullSource: false,
		};
		await expect(createIntegration(context as never, settings)).rejects.toThrow(
			'Sunshine Conversations cannot reach http://localhost:5678: give n8n a public address in its WEBHOOK_URL setting',
		);
	});

	it('does not stand in the way of the clean-up after it, by which n8n tells what to register next time', async () => {
		const trigger = makeTrigger();
		await surroundings.driver.injectFault({ status: 500, times: 3 });
		await expect(activate(trigger)).rejects.toThrow('The API answered 500');
		await deactivate(trigger);
		// A deactivation that the user wants is another matter.
		await expect(deactivate(trigger)).rejects.toThrow('The API answered 500');
	});

	it('gives the words of the API, among them the one by which n8n knows not to try again', async () => {
		const credential = { ...surroundings.credential, keySecret: 'wrong' };
		await expect(activate(makeTrigger({ credential }))).rejects.toThrow(
			/^Authorization is required\. .*Check key ID, key secret and host/,
		);
	});
});

it.each([
	['activation', 'GET', activate],
	['deactivation', 'DELETE', deactivate],
] as const)(
	'an app that the API does not know does not pass for a deleted integration, at the %s',
	async (moment, method, act) => {
		const trigger = makeTrigger({ webhookId: moment });
		await activate(trigger);
		const stored = structuredClone(trigger.staticData);
		const body = { errors: [{ code: 'app_not_found', title: 'App not found' }] };
		await surroundings.driver.injectFault({ method, status: 404, body, times: 10 });
		await expect(act(trigger)).rejects.toThrow('App not found');
		expect(trigger.staticData).toEqual(stored);
	},
);
