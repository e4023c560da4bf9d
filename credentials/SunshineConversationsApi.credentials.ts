import type {
	IAuthenticate,
	IAuthenticateRuleResponseCode,
	ICredentialTestRequest,
	ICredentialType,
	INodeProperties,
} from 'n8n-workflow';
import { authorization } from './authorization';
import { ownUrl } from './baseUrl';

export class SunshineConversationsApi implements ICredentialType {
	name = 'sunshineConversationsApi';

	displayName = 'Sunshine Conversations (Zendesk) API';

	icon = {
		light: 'file:../nodes/SunshineConversations/sunshineConversations.svg',
		dark: 'file:../nodes/SunshineConversations/sunshineConversations.dark.svg',
	} as const;

	documentationUrl = 'https://www.npmjs.com/package/n8n-nodes-sunshine-conversations#credentials';

	properties: INodeProperties[] = [
		{
			displayName: 'Host',
			name: 'host',
			type: 'options',
			options: [
				{ name: 'Zendesk', value: 'zendesk', description: 'An account with a Zendesk subdomain' },
				{ name: 'Smooch (US)', value: 'us', description: 'A legacy account on api.smooch.io' },
				{ name: 'Smooch (EU)', value: 'eu', description: 'A legacy account on api.eu-1.smooch.io' },
				{ name: 'Custom', value: 'custom', description: 'Any other address, e.g. the local sandbox' },
			],
			default: 'zendesk',
		},
		{
			displayName: 'Subdomain',
			name: 'subdomain',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. acme',
			description: 'The part before .zendesk.com in the address of your Zendesk account',
			displayOptions: { show: { host: ['zendesk'] } },
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. http://127.0.0.1:4100/sc',
			description: 'The part before /v2 in the address of the API',
			displayOptions: { show: { host: ['custom'] } },
		},
		{
			displayName: 'App ID',
			name: 'appId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 5ebee0975ac5304b664a12fa',
			description: 'In Zendesk: Admin Center > Apps and integrations > APIs > Conversations API',
		},
		{
			displayName: 'Key ID',
			name: 'keyId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. app_5f4eaef81e3dcc117c7ba48a',
			description: 'Shown beside the app ID, starts with app_',
		},
		{
			displayName: 'Key Secret',
			name: 'keySecret',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description: 'Zendesk shows it only once, when you create the key',
		},
		{
			displayName: 'Authentication',
			name: 'authentication',
			type: 'options',
			options: [
				{ name: 'JWT', value: 'jwt', description: 'Sign every request, so that the secret never travels' },
				{ name: 'Basic', value: 'basic', description: 'Send key ID and secret with every request' },
			],
			default: 'jwt',
		},
	];

	authenticate: IAuthenticate = async (credentials, { baseURL, ...request }) => {
		// n8n's HTTP Request node calls the address `uri`.
		const { uri } = request as { uri?: string };
		return {
			...request,
			[uri === undefined ? 'url' : 'uri']: ownUrl(credentials, uri ?? request.url, baseURL),
			headers: { ...request.headers, Authorization: await authorization(credentials) },
			// n8n would send the header along to wherever a redirect leads; the API sends none.
			disableFollowRedirect: true,
			// The same for the HTTP Request node.
			followRedirect: false,
			followAllRedirects: false,
		};
	};

	test: ICredentialTestRequest = {
		request: { url: '=/v2/apps/{{ encodeURIComponent(String($credentials.appId ?? "").trim()) }}' },
		rules: [
			responseCode(
				401,
				'The API does not know this key. Check that key ID and key secret belong together and that the host is right: a key of one region or account is unknown in the others. The clock of this machine must be right, too.',
			),
			responseCode(
				403,
				'This key may not read the app. Use an app key (its ID starts with app_) of this very app; an integration key (int_) cannot read the app, although it can send and receive: then set "Existing Integration ID" to me in the trigger.',
			),
			responseCode(
				404,
				'There is no app with this ID here. Check the app ID, and the subdomain or host: every account and region has its own apps.',
			),
			responseCode(429, 'The API takes no more requests for the moment. Try again in a minute.'),
		],
	};
}

function responseCode(value: number, message: string): IAuthenticateRuleResponseCode {
	return { type: 'responseCode', properties: { value, message } };
}
