import axios from 'axios';
import { AdminApi } from '../../shared/adminApi';
import { envelope, message } from '../harness/events';
import { startReceiver } from '../harness/receiver';
import type { Surroundings } from '../harness/sandbox';
import { activate, type Trigger } from '../harness/trigger';
import type { Row } from './actionRuns';
import { placeMessages } from './placeMessages';

const SECRET = 'secret';

/** What the trigger says when it is activated, and what it answers to deliveries. */
export function triggerMessages(surroundings: Surroundings, n8n: { url: string }): Row[] {
	const admin = () => new AdminApi(surroundings.sandbox);
	const activateWith = async (change: Partial<Trigger> = {}) => {
		const trigger = { credential: surroundings.credential, n8nUrl: n8n.url, ...change };
		return await activate(trigger).then(
			() => '',
			({ message: text }: Error) => text,
		);
	};
	/** The answer to the last of some deliveries. */
	const answerTo = async (bodies: unknown[], given = SECRET, stored: string | undefined = SECRET) => {
		const { appId } = surroundings.sandbox;
		const subscription = { integrationId: 'i1', secret: stored, appId, since: 1 };
		const receiver = await startReceiver(stored ? { subscription } : {});
		receiver.credential = surroundings.credential;
		const headers = { 'X-API-Key': given };
		const answers = [];
		for (const body of bodies) {
			answers.push(
				await axios.post(receiver.webhookUrl, body, { headers, validateStatus: null, proxy: false }),
			);
		}
		await receiver.close();
		return JSON.stringify(answers.at(-1)!.data);
	};
	const delivery = () => envelope([message('e1')], surroundings.sandbox.appId);

	return [
		[
			'an n8n without a public address',
			['Sunshine Conversations cannot reach …: give n8n a public address in its WEBHOOK_URL setting'],
			async () => {
				// What looks for webhooks of earlier activations would ask Zendesk itself.
				const { createIntegration } =
					await import('../../../nodes/SunshineConversations/trigger/registration/createIntegration');
				const credential = { ...surroundings.credential, host: 'zendesk', subdomain: 'acme' };
				const context = { getCredentials: async () => credential, getNode: () => ({}) };
				const settings = {
					target: 'http://localhost:5678/webhook/3b2a/webhook',
					triggers: [],
					includeFullUser: false,
					includeFullSource: false,
				};
				return await createIntegration(context as never, settings).then(
					() => '',
					({ message: text }: Error) => text,
				);
			},
		],
		[
			'an app with ten webhooks',
			[
				'The app has 10 webhooks, the most that the API allows. Delete a custom integration that is no longer used (there are: …), or set the option "Existing Integration ID"',
			],
			async () => {
				for (let count = 0; count < 10; count++)
					await admin().createIntegration(`old ${count}`, `${n8n.url}/old`);
				return await activateWith();
			},
		],
		[
			"an integration's key at the activation",
			[
				'This key may not register webhooks: use an app key (its ID starts with app_) in the credential, or set the option "Existing Integration ID"',
			],
			async () => {
				await surroundings.driver.injectFault({ path: '/integrations', status: 403 });
				return await activateWith();
			},
		],
		[
			'a test beside an active workflow',
			[
				'The existing integration serves the active workflow, which would get no events during a test. Deactivate the workflow for the test, or test with pinned data',
			],
			async () => {
				const { id } = await admin().createIntegration('made in Admin Center', `${n8n.url}/elsewhere`);
				const parameters = { options: { existingIntegrationId: id } };
				await activateWith({ parameters });
				return await activateWith({ parameters, isTest: true });
			},
		],
		[
			'an integration that another workflow uses',
			[
				"Existing Integration ID: this integration's webhook is in use by another workflow (…). Switch that workflow off first, or choose another integration. If it is off or gone, change the URL of the integration's webhook in Zendesk Admin Center first",
			],
			async () => {
				const { id } = await admin().createIntegration('in use', `${n8n.url}/webhook/4c3b/webhook`);
				return await activateWith({ parameters: { options: { existingIntegrationId: id } } });
			},
		],
		[
			'an activation during a test',
			[
				"The existing integration serves a test of this workflow, which is listening to events (…). Stop the test, then activate the workflow. If no test is listening, change the URL of the integration's webhook in Zendesk Admin Center first",
			],
			async () => {
				const { id } = await admin().createIntegration('made in Admin Center', `${n8n.url}/elsewhere`);
				const parameters = { options: { existingIntegrationId: id } };
				await activateWith({ parameters, isTest: true });
				return await activateWith({ parameters });
			},
		],
		...placeMessages(surroundings, activateWith),
		[
			'the same event twice',
			['{"accepted":0,"duplicates":1,"ignored":0}'],
			async () => await answerTo([delivery(), delivery()]),
		],
		[
			'a wrong secret',
			['The X-API-Key header does not hold the secret of this webhook.'],
			async () => await answerTo([delivery()], 'of somebody else'),
		],
		[
			'a secret that the API cannot be asked about',
			[
				'The trigger could not ask Sunshine Conversations whether the X-API-Key header holds the secret of this webhook. Send the event again later.',
			],
			async () => {
				await surroundings.driver.injectFault({ status: 500 });
				return await answerTo([delivery()], 'a-secret-that-is-not-stored');
			},
		],
		[
			'no secret stored',
			['This trigger has no webhook secret yet. Deactivate and activate the workflow.'],
			async () => await answerTo([delivery()], SECRET, ''),
		],
		[
			'another app',
			['The event belongs to another app than the credential of this trigger.'],
			async () => await answerTo([envelope([message('e1')], '0123456789abcdef01234567')]),
		],
		[
			'a v1 webhook',
			[
				'This is not a v2 webhook. Create the webhook with the v2 API, as this trigger does when it is activated.',
			],
			async () => await answerTo([{ trigger: 'message:appUser', app: { _id: 'x' }, messages: [] }]),
		],
	];
}
