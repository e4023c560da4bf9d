export interface ChannelLook {
	name: string;
	label: string;
	/** What is left of buttons: all of them, those that open a page, or none but their text. */
	buttons: 'all' | 'links' | 'text';
	/** Whether the channel tells the business that the customer types or has read. */
	tellsTyping?: boolean;
	tellsReads?: boolean;
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
	{ name: 'web', label: 'Web chat', buttons: 'all', tellsTyping: true, tellsReads: true },
	{ name: 'mailgun', label: 'E-mail', buttons: 'links', showsSender: true },
];

const others: Record<string, string> = {
	messagebird: 'SMS (MessageBird)',
	viber: 'Viber',
	ios: 'iOS app',
	android: 'Android app',
};

export function findLook(channel: string): ChannelLook {
	const known = channelLooks.find(({ name }) => name === channel);
	return known ?? { name: channel, label: others[channel] ?? channel, buttons: 'all' };
}
