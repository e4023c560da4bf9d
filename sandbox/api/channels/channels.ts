export interface Channel {
	name: string;
	/** SDK channels share one type of client. */
	clientType: string;
	address: 'phone' | 'email' | 'opaque';
	/** How far the channel can confirm a message. */
	confirms: 'channel' | 'user' | 'both';
	/** Content types that the phone shows as they are; the others become text. */
	native: string[];
	/** A list is shown as a carousel. */
	turnsLists?: boolean;
	/** Button texts are cut at this length. */
	buttonLength?: number;
}

const media = ['text', 'image', 'file'];

// Confirmations and native types follow the channel guides; where those are silent, the least is assumed.
const list: Channel[] = [
	{
		name: 'whatsapp',
		clientType: 'whatsapp',
		address: 'phone',
		confirms: 'both',
		native: [...media, 'location', 'template'],
	},
	{ name: 'twilio', clientType: 'twilio', address: 'phone', confirms: 'both', native: ['text', 'image'] },
	{ name: 'messagebird', clientType: 'messagebird', address: 'phone', confirms: 'channel', native: media },
	{
		name: 'messenger',
		clientType: 'messenger',
		address: 'opaque',
		confirms: 'both',
		native: [...media, 'carousel', 'list'],
		buttonLength: 20,
	},
	{
		name: 'instagram',
		clientType: 'instagram',
		address: 'opaque',
		confirms: 'channel',
		native: ['text', 'image'],
		buttonLength: 20,
	},
	{
		name: 'telegram',
		clientType: 'telegram',
		address: 'opaque',
		confirms: 'channel',
		native: [...media, 'carousel', 'location'],
	},
	{
		name: 'line',
		clientType: 'line',
		address: 'opaque',
		confirms: 'channel',
		native: ['text', 'image', 'carousel', 'location'],
		turnsLists: true,
	},
	{
		name: 'viber',
		clientType: 'viber',
		address: 'opaque',
		confirms: 'channel',
		native: ['text', 'image', 'carousel', 'location'],
	},
	...['web', 'ios', 'android'].map((name): Channel => ({
		name,
		clientType: 'sdk',
		address: 'opaque',
		confirms: 'user',
		native: [...media, 'carousel', 'location', 'form'],
		turnsLists: true,
		buttonLength: 40,
	})),
	{ name: 'mailgun', clientType: 'mailgun', address: 'email', confirms: 'channel', native: media },
];

/** By the names that integrations and message sources use. */
export const channels: ReadonlyMap<string, Channel> = new Map(list.map((channel) => [channel.name, channel]));

export function findChannelOfClient(clientType: string): Channel | undefined {
	return list.find((channel) => channel.clientType === clientType);
}
