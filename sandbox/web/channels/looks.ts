export interface ChannelLook {
	name: string;
	label: string;
	/** What is left of buttons: all of them, those that open a page, or none but their text. */
	buttons: 'all' | 'links' | 'text';
	/** Whether the channel tells the business that the customer types or has read. */
	tellsTyping?: boolean;
	tellsReads?: boolean;
	/** Whether it is the business's own web chat or app, where customers log in. */
	isSdk?: boolean;
	/** Whether each message says who wrote it. */
	showsSender?: boolean;
}

/** As the channels are known; the order is that of the choice. */
export const channelLooks: ChannelLook[] = [
	{ name: 'whatsapp', label: 'WhatsApp', buttons: 'all', tellsReads: true },
	{ name: 'twilio', label: 'SMS', buttons: 'text' },
	{ name: 'messenger', label: 'Messenger', buttons: 'all', tellsTyping: true, tellsReads: true },
	{ name: 'instagram', label: 'Instagram', buttons: 'all', tellsReads: true },
	{ name: 'telegram', label: 'Telegram', buttons: 'all', tellsReads: true },
	{ name: 'line', label: 'LINE', buttons: 'all', tellsReads: true },
	{ name: 'web', label: 'Web chat', buttons: 'all', tellsTyping: true, tellsReads: true, isSdk: true },
	{ name: 'mailgun', label: 'E-mail', buttons: 'links', showsSender: true },
];

/** Those on which nobody is added here. */
const otherLooks: ChannelLook[] = [
	{ name: 'messagebird', label: 'SMS (MessageBird)', buttons: 'all' },
	{ name: 'viber', label: 'Viber', buttons: 'all' },
	{ name: 'ios', label: 'iOS app', buttons: 'all', tellsTyping: true, tellsReads: true, isSdk: true },
	{ name: 'android', label: 'Android app', buttons: 'all', tellsTyping: true, tellsReads: true, isSdk: true },
];

export function findLook(channel: string): ChannelLook {
	const known = [...channelLooks, ...otherLooks].find(({ name }) => name === channel);
	return known ?? { name: channel, label: channel, buttons: 'all' };
}
