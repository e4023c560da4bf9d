import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { UNKNOWN_ID, useAdministration } from '../harness/administration';

const { run, surroundings } = useAdministration();

const facebook = { pageAccessToken: 'token', appId: '1', appSecret: 'secret' };
it.each<[string, INodeParameters, IDataObject, IDataObject?]>([
	[
		'android',
		{ options: { projectId: 'p', clientEmail: 'e', privateKey: 'a\\nb' } },
		{ projectId: 'p', clientEmail: 'e', privateKey: 'a\nb' },
		{ canUserSeeConversationList: false },
	],
	[
		'apple',
		{
			businessId: 'b',
			apiSecret: 's',
			mspId: 'm',
			options: { authenticationMessageSecret: 'x'.repeat(88) },
		},
		{ businessId: 'b', apiSecret: 's', mspId: 'm', authenticationMessageSecret: 'x'.repeat(88) },
		{ authenticationMessageSecret: 'y'.repeat(88) },
	],
	[
		'instagram',
		{ ...facebook, options: { storyRepliesEnabled: false } },
		{ ...facebook, storyRepliesEnabled: false },
		{ storyMentionsEnabled: false },
	],
	[
		'ios',
		{ options: { certificate: 'YQ==', password: 'p', production: false } },
		{ certificate: 'YQ==', password: 'p', production: false },
		{ autoUpdateBadge: true },
	],
	['line', { options: { channelId: '1', channelSecret: 's' } }, { channelId: '1', channelSecret: 's' }],
	[
		'mailgun',
		{ apiKey: 'k', domain: 'example.com', incomingAddress: 'a@example.com' },
		{ apiKey: 'k', domain: 'example.com', incomingAddress: 'a@example.com' },
		{ fromAddress: 'b@example.com', hideUnsubscribeLink: true },
	],
	[
		'messagebird',
		{ accessKey: 'a', signingKey: 's', originator: '12262121021' },
		{ accessKey: 'a', signingKey: 's', originator: '12262121021' },
	],
	[
		'messenger',
		{ ...facebook, options: { pageId: '123212323432123' } },
		{ ...facebook, pageId: 123212323432123 },
		{ pageAccessToken: 'next' },
	],
	['telegram', { token: ' t ' }, { token: 't' }],
	[
		'twilio',
		{ accountSid: 'a', authToken: 't', options: { phoneNumberSid: 'p' } },
		{ accountSid: 'a', authToken: 't', phoneNumberSid: 'p' },
	],
	[
		'twitter',
		{ consumerKey: 'a', consumerSecret: 'b', accessTokenKey: 'c', accessTokenSecret: 'd' },
		{
			tier: 'enterprise',
			consumerKey: 'a',
			consumerSecret: 'b',
			accessTokenKey: 'c',
			accessTokenSecret: 'd',
		},
	],
	['unity', {}, {}, { canUserCreateMoreConversations: true }],
	['viber', { token: 't' }, { token: 't' }],
	[
		'web',
		{
			options: {
				brandColor: '#65758e',
				originWhitelist: ['https://example.com', ''],
				integrationOrder: `${UNKNOWN_ID},${UNKNOWN_ID}`,
				businessName: '',
				displayStyle: 'tab',
				otherSettings: '{"prechatCapture": {"enabled": true}}',
			},
		},
		{
			brandColor: '65758e',
			originWhitelist: ['https://example.com'],
			integrationOrder: [UNKNOWN_ID, UNKNOWN_ID],
			displayStyle: 'tab',
			prechatCapture: { enabled: true },
		},
		{ fixedIntroPane: true, businessIconUrl: 'https://example.com/icon.png' },
	],
	[
		'whatsapp',
		{ options: { accountId: 'a', showAIDisclaimer: false } },
		{ accountId: 'a', showAIDisclaimer: false },
		{ hsmFallbackLanguage: 'pt_BR' },
	],
])(
	'%s is created and changed with what the API takes for it',
	async (type, parameters, sent, changes = {}) => {
		const [created] = await run('integration: create', { type, ...parameters });
		expect(created).toMatchObject({ type, status: 'active' });
		const [changed] = await run('integration: update', {
			integrationId: created!.id as string,
			type,
			updateFields: { displayName: 'Renamed', ...(changes as INodeParameters) },
		});
		expect(changed).toMatchObject({ id: created!.id, displayName: 'Renamed' });
		const bodies = (await surroundings.driver.requests()).map(({ body }) => body);
		expect(bodies).toEqual([
			{ type, ...sent },
			{ displayName: 'Renamed', ...changes },
		]);
	},
);
