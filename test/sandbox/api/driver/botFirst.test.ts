import { useSwitchboard } from '../../harness/switchboard';

const { surroundings, createIntegration, readHolders, readEvents } = useSwitchboard();

async function prepare() {
	const { driver } = surroundings;
	const integrationId = await createIntegration();
	const bot = await driver.putBotFirst(integrationId);
	const { conversationId, userId } = await driver.createCustomer({ channel: 'web' });
	const write = async () => {
		await driver.write(userId, { text: 'Hello' });
		return (await readEvents()).map(({ type }) => type);
	};
	return { integrationId, bot, conversationId, write };
}

test('conversations begin with the bot, which hears nothing while an agent has them', async () => {
	const { driver } = surroundings;
	const { bot, conversationId, write } = await prepare();
	expect(await readHolders(conversationId)).toEqual([bot.name, undefined]);
	expect(await write()).toEqual(['conversation:message']);
	await driver.takeControl(conversationId);
	await readEvents();
	expect(await write()).toEqual([]);
});

test.each([
	['handing back', 'handBack', undefined],
	['closing the ticket', 'closeTicket', 'ticketClosed'],
] as const)('%s gives it to the bot', async (_title, action, reason) => {
	const { driver } = surroundings;
	const { bot, conversationId, write } = await prepare();
	await driver.takeControl(conversationId);
	await readEvents();
	await driver[action](conversationId);
	const events = await readEvents();
	expect(events.map(({ type, payload }) => [type, payload.reason])).toEqual([
		['switchboard:passControl', reason],
	]);
	expect(await readHolders(conversationId)).toEqual([bot.name, undefined]);
	expect(await write()).toEqual(['conversation:message']);
});

test('choosing the same bot again changes nothing', async () => {
	const { integrationId, bot } = await prepare();
	expect(await surroundings.driver.putBotFirst(integrationId)).toEqual(bot);
});

test('the first bot has the name that the examples know, others their own', async () => {
	const { bot } = await prepare();
	const other = await surroundings.driver.putBotFirst(await createIntegration());
	expect(bot.name).toBe('n8n-bot');
	expect(other.name).not.toBe('n8n-bot');
});

test('handing back without a bot releases the conversation', async () => {
	const { driver } = surroundings;
	const { conversationId } = await driver.createCustomer({ channel: 'web' });
	await driver.takeControl(conversationId);
	await driver.handBack(conversationId);
	expect(await readHolders(conversationId)).toEqual([undefined, undefined]);
	await expect(driver.handBack(conversationId)).rejects.toThrow('nothing to hand back');
});

test('only a custom integration can be the bot', async () => {
	const { driver } = surroundings;
	const { integrationId } = await driver.createCustomer({ channel: 'web' });
	await expect(driver.putBotFirst(integrationId)).rejects.toThrow('should belong to a custom integration');
	await expect(driver.putBotFirst('0123456789abcdef01234567')).rejects.toThrow('Integration not found');
});
