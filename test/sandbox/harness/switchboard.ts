import { useWebhook } from './webhook';

const triggers = [
	'conversation:message',
	...['acceptControl', 'offerControl', 'passControl'].flatMap((action) => [
		`switchboard:${action}`,
		`switchboard:${action}:failure`,
	]),
	'switchboard:releaseControl',
];

interface Bot {
	id: string;
	integrationId: string;
}

/** A bot that goes first, agents who come next, and a customer. */
export function useSwitchboard() {
	const { surroundings, receiver, subscribe, readEvents: readAll } = useWebhook();

	const createIntegration = async () => (await subscribe(triggers)).integrationId;

	async function prepare(botSettings: object = {}) {
		const { api, driver } = surroundings;
		const { switchboard, switchboardIntegration: agents } = await driver.openAgentWorkspace();
		const integrationId = await createIntegration();
		const path = `/switchboards/${switchboard.id}`;
		const next = { nextSwitchboardIntegrationId: agents.id };
		const body = { name: 'bot', integrationId, ...next, ...botSettings };
		const created = await api.post(`${path}/switchboardIntegrations`, body);
		const bot = (created.data as { switchboardIntegration: Bot }).switchboardIntegration;
		await api.patch(path, { defaultSwitchboardIntegrationId: bot.id });
		const customer = await driver.createCustomer({ channel: 'web' });
		const { conversationId } = customer;
		const act = async (action: string, change: object = {}) =>
			await api.post(`/conversations/${conversationId}/${action}`, change);
		return { bot, agents, switchboard, customer, conversationId, act };
	}

	async function readHolders(conversationId: string) {
		const { data } = await surroundings.api.get(`/conversations/${conversationId}`);
		const { conversation } = data as { conversation: Record<string, { name: string } | undefined> };
		const { activeSwitchboardIntegration: active, pendingSwitchboardIntegration: pending } = conversation;
		return [active?.name, pending?.name];
	}

	/** What has arrived since the last reading. */
	async function readEvents() {
		const events = await readAll();
		receiver.received.length = 0;
		return events;
	}

	return { surroundings, createIntegration, prepare, readHolders, readEvents };
}
