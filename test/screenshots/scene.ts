import axios from 'axios';
import type { Sandbox } from '../../sandbox/api/server';
import { createDriver } from '../../sandbox/driver';
import { drawing } from './drawing';

/** A little shop with customers on six channels, whose bot listens at `target`. */
export async function prepareScene(sandbox: Sandbox, target = `${sandbox.url}/nowhere`): Promise<void> {
	const { url, appId, keyId, keySecret } = sandbox;
	const driver = createDriver(url);
	const api = axios.create({
		baseURL: `${url}/sc/v2/apps/${appId}`,
		auth: { username: keyId, password: keySecret },
		proxy: false,
	});

	const upload = async (name: string, colour: string) => {
		const form = new FormData();
		form.append('source', new File([drawing(colour)], `${name}.svg`, { type: 'image/svg+xml' }));
		const { data } = await api.post<{ attachment: { mediaUrl: string } }>('/attachments?access=public', form);
		return data.attachment.mediaUrl;
	};
	const post = async (conversationId: string, content: object) =>
		await api.post(`/conversations/${conversationId}/messages`, {
			author: { type: 'business', displayName: 'Sunshine Bakery' },
			content,
		});
	const show = async (conversationId: string, type: string) =>
		await api.post(`/conversations/${conversationId}/activity`, { author: { type: 'business' }, type });

	const { integration } = (
		await api.post<{ integration: { id: string } }>('/integrations', {
			type: 'custom',
			displayName: 'n8n: FAQ bot (Customer message)',
			webhooks: [{ target, triggers: ['conversation:message'] }],
		})
	).data;
	await driver.putBotFirst(integration.id);

	const ana = await driver.createCustomer({ channel: 'whatsapp', name: 'Ana García' });
	await driver.write(ana, { text: 'Hi! What are your opening hours?' });
	await show(ana.conversationId, 'conversation:read');
	await post(ana.conversationId, {
		type: 'text',
		text: 'We are open Monday to Friday from 9:00 to 18:00 and on Saturday from 10:00 to 14:00.',
	});
	await driver.write(ana, { text: 'Great, and where are you?' });
	await show(ana.conversationId, 'conversation:read');
	await post(ana.conversationId, {
		type: 'location',
		coordinates: { lat: 38.7139, long: -9.1394 },
		location: { name: 'Sunshine Bakery', address: 'Rua Augusta 24, Lisbon' },
	});
	await post(ana.conversationId, {
		type: 'text',
		text: 'Shall we keep a table for you?',
		actions: [
			{ type: 'reply', text: 'Yes, for two', payload: 'TABLE_2' },
			{ type: 'reply', text: 'No, thank you', payload: 'NO' },
		],
	});

	const ben = await driver.createCustomer({ channel: 'messenger', name: 'Ben Okafor' });
	await driver.write(ben, { text: 'Do you make birthday cakes?' });
	const open = { type: 'link', text: 'See it', uri: 'https://example.com/cakes' };
	const order = { type: 'postback', text: 'Order', payload: 'ORDER' };
	await post(ben.conversationId, {
		type: 'carousel',
		items: [
			{
				title: 'Lemon & almond',
				description: '8 people · 32 €',
				mediaUrl: await upload('lemon', '#f2c14e'),
				actions: [order, open],
			},
			{
				title: 'Dark chocolate',
				description: '10 people · 38 €',
				mediaUrl: await upload('chocolate', '#8d5a4a'),
				actions: [order, open],
			},
		],
	});

	const chloe = await driver.createCustomer({ channel: 'twilio', name: 'Chloé Martin' });
	await driver.write(chloe, { text: 'Cakes?' });
	await post(chloe.conversationId, {
		type: 'carousel',
		items: [
			{ title: 'Lemon & almond', description: '8 people · 32 €', actions: [open] },
			{ title: 'Dark chocolate', description: '10 people · 38 €', actions: [open] },
		],
	});
	await driver.configure({ failingChannels: ['twilio'] });
	await post(chloe.conversationId, { type: 'text', text: 'Your order is ready.' });
	await driver.configure({ failingChannels: [] });

	const dao = await driver.createCustomer({ channel: 'web', name: 'Dao Nguyen' });
	await driver.write(dao, { text: 'I would like to book a class.' });
	await post(dao.conversationId, {
		type: 'form',
		text: 'With pleasure! Tell us a little more:',
		fields: [
			{ type: 'text', name: 'name', label: 'Your name' },
			{ type: 'email', name: 'email', label: 'E-mail' },
			{
				type: 'select',
				name: 'day',
				label: 'Day',
				options: [
					{ name: 'sat', label: 'Saturday' },
					{ name: 'sun', label: 'Sunday' },
				],
			},
		],
	});

	const eli = await driver.createCustomer({ channel: 'telegram', name: 'Eli Novak' });
	await driver.write(eli, { text: 'My bread arrived like this …' });
	await driver.write(eli, {
		type: 'image',
		mediaUrl: await upload('bread', '#c98a4b'),
		text: 'Not so pretty',
	});
	await driver.takeControl(eli.conversationId);
	await driver.writeAsAgent(eli.conversationId, {
		text: 'Oh dear, I am sorry! I send you a new one today.',
		displayName: 'Marta',
	});
	await show(eli.conversationId, 'typing:start');

	const fay = await driver.createCustomer({ channel: 'mailgun', name: 'Fay Lindqvist' });
	await driver.write(fay, { text: 'Good morning,\n\ncould you send me the invoice of May?\n\nFay' });
	await post(fay.conversationId, {
		type: 'file',
		mediaUrl: 'https://example.com/invoice-2026-05.pdf',
		text: 'Here it is. Have a sunny day!',
	});
}
