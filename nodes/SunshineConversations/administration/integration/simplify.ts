import type { IDataObject } from 'n8n-workflow';
import { listOf, objectOf, pick, withoutGaps } from '../../vocabulary/pick';

const NAMES = [
	'id',
	'type',
	'status',
	'displayName',
	'defaultResponder',
	// Where customers reach it, by what the channel calls that.
	'phoneNumber',
	'originator',
	'incomingAddress',
	'pageName',
	'username',
	'lineId',
	'uri',
	// What it is at the provider of the channel.
	...['accountId', 'accountSid', 'appId', 'botId', 'businessId', 'businessName', 'businessUsername'],
	...['channelId', 'domain', 'envName', 'fromAddress', 'messagingServiceSid', 'mspId', 'pageId'],
	...['phoneNumberSid', 'qrCodeUrl', 'senderId', 'serviceCode', 'tier', 'userId'],
	// What it does.
	...[
		'attachmentsEnabled',
		'autoUpdateBadge',
		'canUserCreateMoreConversations',
		'canUserSeeConversationList',
	],
	...['hideUnsubscribeLink', 'hsmFallbackLanguage', 'originWhitelist', 'prechatCapture', 'production'],
	...['showAIDisclaimer', 'storyMentionsEnabled', 'storyRepliesEnabled'],
];

const WEBHOOK_NAMES = ['id', 'version', 'target', 'triggers', 'includeFullUser', 'includeFullSource'];

/** An integration without its looks and secrets. */
export function simplifyIntegration(integration: IDataObject): IDataObject {
	return withoutGaps({ ...pick(integration, NAMES), webhooks: describeWebhooks(integration, WEBHOOK_NAMES) });
}

/** With the secrets that the API has made up, which have to be entered elsewhere. */
export function simplifyNewIntegration(integration: IDataObject): IDataObject {
	return withoutGaps({
		...simplifyIntegration(integration),
		...pick(integration, ['webhookSecret']),
		webhooks: describeWebhooks(integration, [...WEBHOOK_NAMES, 'secret']),
	});
}

function describeWebhooks({ webhooks }: IDataObject, names: readonly string[]): IDataObject[] | undefined {
	return webhooks ? listOf(webhooks).map((webhook) => pick(objectOf(webhook), names)) : undefined;
}
