import type { INodePropertyOptions } from 'n8n-workflow';

/** The channels that a message, a link or a delivery can come from, by the API's names. */
export const CHANNELS: INodePropertyOptions[] = [
	{ name: 'Android', value: 'android' },
	{ name: 'Apple Messages for Business', value: 'apple' },
	{ name: 'E-Mail (Mailgun)', value: 'mailgun' },
	{ name: 'Google Business Messages', value: 'gbm' },
	{ name: 'Google RCS', value: 'googlercs' },
	{ name: 'Instagram', value: 'instagram' },
	{ name: 'iOS', value: 'ios' },
	{ name: 'KakaoTalk', value: 'kakao' },
	{ name: 'LINE', value: 'line' },
	{ name: 'Messenger', value: 'messenger' },
	{ name: 'Slack Connect', value: 'slackconnect' },
	{ name: 'SMS (MessageBird)', value: 'messagebird' },
	{ name: 'SMS (Twilio)', value: 'twilio' },
	{ name: 'Telegram', value: 'telegram' },
	{ name: 'Unity', value: 'unity' },
	{ name: 'Viber', value: 'viber' },
	{ name: 'Web', value: 'web' },
	{ name: 'WeChat', value: 'wechat' },
	{ name: 'WhatsApp', value: 'whatsapp' },
	{ name: 'X (Twitter)', value: 'twitter' },
];

const NAMES: ReadonlySet<unknown> = new Set(CHANNELS.map(({ value }) => value));

/** What else messages come from is none, e.g. `api:conversations`, `zd:agentWorkspace`, `ultimate` or `notification`. */
export function isChannel(type: unknown): type is string {
	return NAMES.has(type);
}

/** As people call it; the API's name for what is not in the list. */
export function channelName(type: string | undefined): string | undefined {
	return CHANNELS.find(({ value }) => value === type)?.name ?? type;
}

/** What the API calls the clients of these channels. */
export const SDK = 'sdk';
const SDK_NAMES: ReadonlySet<unknown> = new Set(['android', 'ios', 'unity', 'web']);

export function isSdkChannel(type: unknown): type is string {
	return SDK_NAMES.has(type);
}
