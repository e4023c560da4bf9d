import { setTimeout as pause } from 'node:timers/promises';
import handOver from '../../examples/hand-over.json';
import takeBack from '../../examples/take-back.json';
import type { Conversation } from '../../sandbox/api/model';
import { AdminApi } from '../shared/adminApi';
import { finishedExecutions } from './harness/finishedExecutions';
import { TIMEOUT, useN8n } from './harness/instance';
import { answersOnPhone } from './harness/phone';

const instance = useN8n();

const HOURS = 'We are open Monday to Friday from 9:00 to 18:00 and on Saturday from 10:00 to 14:00.';

/** A bot on the switchboard, to which new conversations go, beside the agents. */
async function openDesk(admin: AdminApi): Promise<void> {
	const { driver, sandbox } = instance;
	const { switchboard } = await driver.openAgentWorkspace();
	const path = `/switchboards/${switchboard.id}`;
	const { id: integrationId } = await admin.createIntegration('Bot', `${sandbox.url}/elsewhere`);
	const { switchboardIntegration: bot } = await admin.call<{ switchboardIntegration: { id: string } }>(
		'POST',
		`${path}/switchboardIntegrations`,
		{ name: 'n8n-bot', integrationId },
	);
	await admin.call('PATCH', path, { defaultSwitchboardIntegrationId: bot.id });
}

it(
	'the bot answers, falls silent while an agent has the conversation, and answers again afterwards',
	async () => {
		const { client, credential, driver, sandbox } = instance;
		const admin = new AdminApi(sandbox);
		await openDesk(admin);
		const [bot, back] = [
			await client.importWorkflow(handOver, credential),
			await client.importWorkflow(takeBack, credential),
		];
		for (const { id } of [bot, back]) await client.activate(id);
		const { userId, conversationId } = await driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
		const untilControlledBy = async (name: string): Promise<void> => {
			for (let look = 0; look < 600; look++) {
				const { conversation } = await admin.call<{ conversation: Conversation }>(
					'GET',
					`/conversations/${conversationId}`,
				);
				if (conversation.activeSwitchboardIntegration?.name === name) return;
				await pause(100);
			}
			throw new Error(`"${name}" did not get control`);
		};
		const countRuns = async () => (await finishedExecutions(client, bot.id)).length;

		await driver.write(userId, { text: 'Do you like music?' });
		const [offer] = await answersOnPhone(driver, userId, 1);
		expect(offer).toMatch(/^I am a bot/);

		await driver.tap(userId, 'Talk to a human');
		expect((await answersOnPhone(driver, userId, 2))[1]).toBe('A colleague takes over. One moment, please.');
		await untilControlledBy('zd-agentWorkspace');

		await driver.write(userId, { text: 'When are you open?' });
		await driver.untilIdle();
		expect(await countRuns()).toBe(2);
		await driver.writeAsAgent(conversationId, { text: 'Hello Ana, I am Rui.' });
		await driver.untilIdle();
		expect(await answersOnPhone(driver, userId, 3)).toEqual([
			offer,
			'A colleague takes over. One moment, please.',
			'Hello Ana, I am Rui.',
		]);
		expect(await countRuns()).toBe(2);

		await driver.closeTicket(conversationId);
		await untilControlledBy('n8n-bot');
		await driver.write(userId, { text: 'When are you open?' });
		expect((await answersOnPhone(driver, userId, 4))[3]).toBe(HOURS);
		expect(await countRuns()).toBe(3);
		const executions = [
			...(await finishedExecutions(client, bot.id)),
			...(await finishedExecutions(client, back.id)),
		];
		expect(executions.map(({ status }) => status)).toEqual(['success', 'success', 'success', 'success']);
	},
	TIMEOUT,
);
