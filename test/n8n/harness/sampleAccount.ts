import { AdminApi } from '../../shared/adminApi';
import type { Instance } from './instance';

export interface SampleAccount {
	appId: string;
	/** Ana, on WhatsApp. */
	userId: string;
	clientId: string;
	conversationId: string;
	whatsAppIntegrationId: string;
	/** Bea, in web chat. */
	webUserId: string;
	smsIntegrationId: string;
	/** With one webhook. */
	customIntegrationId: string;
	webhookId: string;
	target: string;
	/** With "bot", which is in control at first, and "desk". */
	switchboardId: string;
	botId: string;
}

/** Customers, integrations and a switchboard, for nodes to work on. */
export async function createSampleAccount({
	sandbox,
	driver,
}: Pick<Instance, 'driver' | 'sandbox'>): Promise<SampleAccount> {
	const admin = new AdminApi(sandbox);
	const target = `${sandbox.url}/elsewhere`;
	const custom = await admin.createIntegration('Bot', target);
	const { switchboard } = await admin.call<{ switchboard: { id: string } }>('POST', '/switchboards');
	const members = `/switchboards/${switchboard.id}/switchboardIntegrations`;
	const { switchboardIntegration: bot } = await admin.call<{ switchboardIntegration: { id: string } }>(
		'POST',
		members,
		{ name: 'bot', integrationId: custom.id },
	);
	const desk = await admin.createIntegration('Desk', target);
	await admin.call('POST', members, { name: 'desk', integrationId: desk.id });
	await admin.call('PATCH', `/switchboards/${switchboard.id}`, {
		enabled: true,
		defaultSwitchboardIntegrationId: bot.id,
	});
	const ana = await driver.createCustomer({
		channel: 'whatsapp',
		name: 'Ana',
		email: 'ana@example.com',
	});
	await driver.write(ana, { text: 'Hello' });
	const bea = await driver.createCustomer({ channel: 'web', name: 'Bea' });
	const carl = await driver.createCustomer({ channel: 'twilio', name: 'Carl' });
	return {
		appId: sandbox.appId,
		userId: ana.userId,
		clientId: ana.clientId,
		conversationId: ana.conversationId,
		whatsAppIntegrationId: ana.integrationId,
		webUserId: bea.userId,
		smsIntegrationId: carl.integrationId,
		customIntegrationId: custom.id,
		webhookId: custom.webhooks[0]!.id,
		target,
		switchboardId: switchboard.id,
		botId: bot.id,
	};
}
