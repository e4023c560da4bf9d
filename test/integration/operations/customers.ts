import type { IDataObject } from 'n8n-workflow';
import type { AgentWorkspace, Customer } from '../../../sandbox/driver';
import type { RunContext } from './operationRun';

export const METADATA_ROWS = { values: [{ key: 'order', value: 42 }] };
export const METADATA = { order: 42 };

export const USER_FIELDS = {
	givenName: 'Ana',
	surname: 'Silva',
	email: 'ana@example.com',
	avatarUrl: 'https://example.com/ana.png',
	locale: 'pt-PT',
	signedUpAt: '2026-01-05T10:00:00.000Z',
	toBeRetained: true,
	metadata: METADATA_ROWS,
};

/** A customer on WhatsApp of whom all is known that can be. */
export async function createAna({ admin, driver }: RunContext): Promise<Customer> {
	const ana = await driver.createCustomer({
		channel: 'whatsapp',
		name: 'Ana Silva',
		externalId: 'ana',
		phoneNumber: '+351912345678',
		email: 'ana@example.com',
	});
	const { givenName, surname, email, avatarUrl, locale, toBeRetained } = USER_FIELDS;
	await admin.call('PATCH', `/users/${ana.userId}`, {
		profile: { givenName, surname, email, avatarUrl, locale },
		toBeRetained,
		metadata: METADATA,
	});
	await driver.linkSupportUser(ana, { zendeskId: '35436' });
	return ana;
}

export interface Desk extends AgentWorkspace {
	bot: IDataObject & { id: string; name: string };
}

/** A switchboard that is on: a bot has new conversations in hand, and the agents are next in line. */
export async function openDesk({ admin, driver, target }: RunContext): Promise<Desk> {
	const { switchboard, switchboardIntegration } = await driver.openAgentWorkspace();
	const { id: integrationId } = await admin.createIntegration('Bot', target());
	const { switchboardIntegration: bot } = await admin.call<{ switchboardIntegration: Desk['bot'] }>(
		'POST',
		`/switchboards/${switchboard.id}/switchboardIntegrations`,
		{
			name: 'bot',
			integrationId,
			messageHistoryCount: 5,
			nextSwitchboardIntegrationId: switchboardIntegration.id,
		},
	);
	await admin.call('PATCH', `/switchboards/${switchboard.id}`, { defaultSwitchboardIntegrationId: bot.id });
	return { switchboard, switchboardIntegration, bot };
}

/** Ana's conversation, with a name, in the hands of the bot and offered to the agents. */
export async function createBusyConversation(context: RunContext): Promise<Customer> {
	const { admin } = context;
	const { bot, switchboardIntegration } = await openDesk(context);
	const ana = await createAna(context);
	const path = `/conversations/${ana.conversationId}`;
	await admin.call('PATCH', path, {
		displayName: 'Order 42',
		description: 'A chair',
		iconUrl: 'https://example.com/chair.png',
		metadata: METADATA,
	});
	await admin.call('POST', `${path}/passControl`, { switchboardIntegration: bot.id });
	await admin.call('POST', `${path}/offerControl`, { switchboardIntegration: switchboardIntegration.id });
	await admin.call('POST', `${path}/activity`, { author: { type: 'business' }, type: 'conversation:read' });
	return ana;
}
