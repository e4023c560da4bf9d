import type { INodeParameters } from 'n8n-workflow';
import { runAction } from '../harness/engine';
import { useSandbox } from '../harness/sandbox';

const surroundings = useSandbox();

/** A literal one n8n refuses by itself; an expression can turn out empty at any item. */
const EMPTY = "={{ '' }}";
const WANTS_ID = 'enter an ID, or an expression that gives one';

const create = (type: string, more: INodeParameters = {}): INodeParameters => ({
	resource: 'integration',
	operation: 'create',
	type,
	...more,
});
const update = (type: string, updateFields: INodeParameters): INodeParameters => ({
	resource: 'integration',
	operation: 'update',
	integrationId: 'i1',
	type,
	updateFields,
});
const custom = create('custom', { target: 'https://example.com', triggers: ['user:merge'] });
const link = {
	resource: 'switchboardIntegration',
	operation: 'create',
	switchboardId: 's1',
	name: 'bot',
	integrationId: 'i1',
};
const relink = {
	resource: 'switchboardIntegration',
	operation: 'update',
	switchboardId: 's1',
	switchboardIntegrationId: 'si1',
};
const app = { resource: 'app', operation: 'create', displayName: 'Shop' };

it.each<[string, INodeParameters, string]>([
	['a missing token', create('telegram', { token: EMPTY }), 'Bot Token: fill it in'],
	[
		'a token that is a list',
		create('viber', { token: '={{ [1] }}' }),
		'Account Token: the expression must give a text, not an object or a list',
	],
	[
		'a target that is no address',
		{ ...custom, target: 'example.com' },
		'Target URL: enter a full address, e.g. https://example.com',
	],
	['no triggers', { ...custom, triggers: '={{ [] }}' }, 'Triggers: choose one at least'],
	[
		'triggers that are objects',
		{ ...custom, triggers: '={{ [{}] }}' },
		'Triggers: the expression must give a list of texts',
	],
	[
		'a name that is too long',
		{ ...custom, options: { displayName: 'x'.repeat(101) } },
		'Display Name: shorten it, it has 101 characters and the API takes 100',
	],
	[
		'settings that are no JSON',
		{ ...custom, options: { otherSettings: '{' } },
		'Other Settings: enter a JSON object, e.g. {"displayName": null}',
	],
	[
		'settings that are a list',
		{ ...custom, options: { otherSettings: '[]' } },
		'Other Settings: enter a JSON object, e.g. {"displayName": null}',
	],
	[
		'a color that is none',
		create('web', { options: { brandColor: 'blue' } }),
		'Brand Color: enter 3 or 6 hexadecimal digits, e.g. 0099ff',
	],
	[
		'an icon that is no address',
		update('web', { businessIconUrl: 'icon.png' }),
		'Business Icon URL: enter a full address, e.g. https://example.com',
	],
	[
		'a secret of Apple that is too short',
		update('apple', { authenticationMessageSecret: 'short' }),
		'Authentication Message Secret: enter a longer one, it has 5 characters and the API asks for 88',
	],
	[
		'Twilio without a number',
		create('twilio', { accountSid: 'a', authToken: 't' }),
		'Options: add Phone Number SID or Messaging Service SID, Twilio needs one of them',
	],
	[
		'LINE with an ID alone',
		create('line', { options: { channelId: '1' } }),
		'Channel Secret: add it too, LINE takes ID and secret of a channel together or neither',
	],
	[
		'a page ID with letters',
		create('messenger', {
			pageAccessToken: 't',
			appId: '1',
			appSecret: 's',
			options: { pageId: 'my page' },
		}),
		"Page ID: enter the digits of the Facebook page's ID",
	],
	...['get', 'delete'].map((operation): [string, INodeParameters, string] => [
		`${operation} without an integration`,
		{ resource: 'integration', operation, integrationId: EMPTY },
		`Integration: ${WANTS_ID}`,
	]),
	...['app', 'appKey', 'integration', 'integrationKey', 'switchboardIntegration', 'webhook'].map(
		(resource): [string, INodeParameters, string] => [
			`${resource}: a limit of nothing`,
			{ resource, operation: 'getMany', integrationId: 'i1', limit: 0 },
			'Limit: enter a whole number from 1 up, or switch on Return All',
		],
	),
	[
		'an integration key without a name',
		{ resource: 'integrationKey', operation: 'create', integrationId: 'i1', displayName: EMPTY },
		'Display Name: enter a name',
	],
	[
		'an integration key without an ID',
		{ resource: 'integrationKey', operation: 'get', integrationId: 'i1', keyId: EMPTY },
		`Key ID: ${WANTS_ID}`,
	],
	[
		'a webhook without an ID',
		{ resource: 'webhook', operation: 'delete', integrationId: 'i1', webhookId: '.' },
		'Webhook: "." is not an ID',
	],
	[
		'a webhook with a target that cannot be called',
		{
			resource: 'webhook',
			operation: 'update',
			integrationId: 'i1',
			webhookId: 'w1',
			updateFields: { target: 'ftp://example.com' },
		},
		'Target URL: enter a full address, e.g. https://example.com',
	],
	[
		'a switchboard to delete without an ID',
		{ resource: 'switchboard', operation: 'delete', switchboardId: EMPTY },
		`Switchboard ID: ${WANTS_ID}`,
	],
	[
		'a name with blanks',
		{ ...link, name: 'my bot' },
		'Name: use letters without accents, digits, - and _ only, "my bot" has others',
	],
	[
		'a name that is too long for a switchboard',
		{ ...relink, updateFields: { name: 'x'.repeat(129) } },
		'Name: shorten it, it has 129 characters and the API takes 128',
	],
	['a link to nothing', { ...link, integrationId: EMPTY }, 'Integration: fill it in'],
	[
		'a link to a type without a name',
		{ ...link, linkTo: 'integrationType', integrationType: EMPTY },
		'Integration Type: fill it in',
	],
	[
		'a link to two',
		{ ...relink, updateFields: { integrationId: 'i1', integrationType: 'zd:answerBot' } },
		'Integration and Integration Type: choose one of them',
	],
	[
		'too much history',
		{ ...link, options: { messageHistoryCount: 11 } },
		'Message History Count: enter a whole number from 1 to 10',
	],
	['an app without a name', { ...app, displayName: EMPTY }, 'Display Name: fill it in'],
	[
		'an app with a name that is too long',
		{ ...app, displayName: 'x'.repeat(101) },
		'Display Name: shorten it, it has 101 characters and the API takes 100',
	],
	[
		'a retention of half a second',
		{ ...app, options: { conversationRetentionSeconds: 0.5 } },
		'Conversation Retention Seconds: enter a whole number from 0 up',
	],
	['an app without an ID', { resource: 'app', operation: 'get', appId: EMPTY }, `App: ${WANTS_ID}`],
	[
		'an app key whose app would change the path',
		{ resource: 'appKey', operation: 'getMany', appId: '..' },
		'App: ".." is not an ID',
	],
])('%s is refused before any request, by the name of the field', async (_, parameters, sentence) => {
	const { error } = await runAction({ credential: surroundings.credential, parameters });
	expect(error?.message).toBe(sentence);
	expect(await surroundings.driver.requests()).toEqual([]);
});
