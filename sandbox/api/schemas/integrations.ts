import { Type, type TObject, type TProperties } from '@sinclair/typebox';
import { triggers } from '../model';
import { displayName, nullable, oneOfStrings, text } from './typebox';

const webhookFields = {
	target: Type.String({ format: 'uri' }),
	triggers: Type.Array(oneOfStrings(...triggers)),
	includeFullUser: Type.Optional(Type.Boolean()),
	includeFullSource: Type.Optional(Type.Boolean()),
};

export const WebhookCreate = Type.Object(webhookFields);
export const WebhookUpdate = Type.Partial(WebhookCreate);
export const KeyCreate = Type.Object({ displayName: text(100) });

interface IntegrationType {
	create: TObject;
	/** Fields that a PATCH may change, besides the name. */
	patchable: string[];
	/** Fields that answers never show. */
	secret: string[];
	/** Fields of answers that no request sets. */
	readOnly: string[];
}

/** Secrets that may be `null` even where they are required. */
const nullableSecrets = new Set(
	'accessKey accessTokenSecret apiKey appSecret authToken consumerSecret pageAccessToken signingKey token'.split(
		' ',
	),
);
const required = (...names: string[]): TProperties =>
	Object.fromEntries(
		names.map((name) => [name, nullableSecrets.has(name) ? nullable(text(4096)) : text(4096)]),
	);
const base = { type: Type.String(), displayName: Type.Optional(displayName) };
const responder = { defaultResponderId: Type.Optional(nullable(Type.String())) };

function describeChannel(
	requiredFields: string[],
	secret: string[] = [],
	patchable: string[] = [],
	readOnly: string[] = [],
): IntegrationType {
	const create = Type.Object({ ...base, ...responder, ...required(...requiredFields) });
	return {
		create,
		secret: [...secret, 'defaultResponderId'],
		patchable: [...patchable, 'defaultResponderId', 'showAIDisclaimer'],
		readOnly: [...readOnly, 'defaultResponder'],
	};
}

/** Shared by the SDKs. */
const sdkFields = ['canUserSeeConversationList', 'canUserCreateMoreConversations'];
const sdkReadOnly = ['attachmentsEnabled'];
const webFields = [
	'brandColor fixedIntroPane conversationColor actionColor displayStyle buttonIconUrl buttonWidth buttonHeight',
	'integrationOrder businessName businessIconUrl backgroundImageUrl originWhitelist prechatCapture',
].flatMap((names) => names.split(' '));
const androidSecrets = ['projectId', 'clientEmail', 'privateKey', 'serverKey'];
const androidFields = [...androidSecrets, 'senderId'];
const iosFields = ['certificate', 'password', 'production', 'autoUpdateBadge'];
const metaFields = ['pageAccessToken', 'appId', 'appSecret'];
const twitterFields = ['consumerKey', 'consumerSecret', 'accessTokenKey', 'accessTokenSecret'];
const instagramReadOnly = 'businessName businessUsername pageId businessId username userId'.split(' ');
const storyFields = ['storyRepliesEnabled', 'storyMentionsEnabled'];
const whatsappFields = ['hsmFallbackLanguage', 'accountId', 'accountManagementAccessToken'];

/** Every type that the API creates. */
export const integrationTypes: ReadonlyMap<string, IntegrationType> = new Map(
	Object.entries({
		custom: {
			create: Type.Object({
				...base,
				webhooks: Type.Array(WebhookCreate, { minItems: 1, maxItems: 1 }),
			}),
			patchable: [],
			secret: [],
			readOnly: ['defaultResponderId', 'defaultResponder'],
		},
		android: describeChannel([], androidSecrets, [...androidFields, ...sdkFields], sdkReadOnly),
		ios: describeChannel([], ['certificate', 'password'], [...iosFields, ...sdkFields], sdkReadOnly),
		unity: describeChannel([], [], sdkFields, sdkReadOnly),
		web: describeChannel([], [], [...webFields, ...sdkFields], sdkReadOnly),
		apple: describeChannel(
			['businessId', 'apiSecret', 'mspId'],
			['apiSecret'],
			['authenticationMessageSecret'],
		),
		instagram: describeChannel(
			metaFields,
			['pageAccessToken', 'appSecret'],
			['pageAccessToken', ...storyFields],
			instagramReadOnly,
		),
		messenger: describeChannel(metaFields, ['pageAccessToken', 'appSecret'], ['pageAccessToken']),
		line: describeChannel([], ['channelSecret', 'channelAccessToken', 'switcherSecret'], [], ['lineId']),
		mailgun: describeChannel(
			['apiKey', 'domain', 'incomingAddress'],
			['apiKey'],
			['hideUnsubscribeLink', 'fromAddress'],
		),
		messagebird: describeChannel(['accessKey', 'signingKey', 'originator'], ['accessKey', 'signingKey']),
		telegram: describeChannel(['token'], ['token'], [], ['username', 'botId']),
		viber: describeChannel(['token'], ['token'], [], ['uri', 'accountId']),
		twilio: describeChannel(['accountSid', 'authToken'], ['authToken']),
		twitter: describeChannel(['tier', ...twitterFields], twitterFields, [], ['envName']),
		whatsapp: describeChannel([], ['accountManagementAccessToken'], whatsappFields, ['phoneNumber']),
	}),
);
