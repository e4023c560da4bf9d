import { setTimeout as pause } from 'node:timers/promises';
import handOver from '../../examples/hand-over.json';
import takeBack from '../../examples/take-back.json';
import type { Conversation } from '../../sandbox/api/model';
import { AdminApi } from '../shared/adminApi';
import { finishedExecutions } from './harness/finishedExecutions';
import { TIMEOUT, useN8n } from './harness/instance';
import { answersOnPhone } from './harness/phone';

const instance = useN8n();

const COLLEAGUE = 'A colleague takes over. One moment, please.';
const HOURS = 'We are open Monday to Friday from 9:00 to 18:00 and on Saturday from 10:00 to 14:00.';

it(
	'the bot answers, falls silent while an agent has the conversation, and answers again, however often it is published',
	async () => {
		const { client, credential, driver, sandbox } = instance;
		const admin = new AdminApi(sandbox);
		await driver.openAgentWorkspace();
		const [bot, back] = [
			await client.importWorkflow(handOver, credential),
			await client.importWorkflow(takeBack, credential),
		];
		for (const { id } of [bot, back]) await client.activate(id);
		let runs = 0;
		for (let times = 1; times <= 3; times++) {
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
			const countRuns = async () => (await finishedExecutions(client, bot.id)).length - runs;
			await untilControlledBy('n8n-bot');

			await driver.write(userId, { text: 'Do you like music?' });
			const [offer] = await answersOnPhone(driver, userId, 1);
			expect(offer).toMatch(/^I am a bot/);

			await driver.tap(userId, 'Talk to a human');
			expect((await answersOnPhone(driver, userId, 2))[1]).toBe(COLLEAGUE);
			await untilControlledBy('zd-agentWorkspace');

			await driver.write(userId, { text: 'When are you open?' });
			await driver.untilIdle();
			await driver.writeAsAgent(conversationId, { text: 'Hello Ana, I am Rui.' });
			await driver.untilIdle();
			expect(await answersOnPhone(driver, userId, 3)).toEqual([offer, COLLEAGUE, 'Hello Ana, I am Rui.']);
			expect(await countRuns()).toBe(2);

			await driver.closeTicket(conversationId);
			await untilControlledBy('n8n-bot');
			await driver.write(userId, { text: 'When are you open?' });
			expect((await answersOnPhone(driver, userId, 4))[3]).toBe(HOURS);
			expect(await countRuns()).toBe(3);
			runs += 3;
			await client.deactivate(bot.id);
			const { integrations } = await admin.call<{ integrations: object[] }>('GET', '/integrations');
			expect(JSON.stringify(integrations)).not.toContain('Hand over');
			await client.activate(bot.id);
		}
		const executions = [
			...(await finishedExecutions(client, bot.id)),
			...(await finishedExecutions(client, back.id)),
		];
		expect(executions.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 'success'));
	},
	TIMEOUT,
);
