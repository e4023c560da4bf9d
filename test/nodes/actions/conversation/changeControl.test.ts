import { sleep } from 'n8n-workflow';
import { handOver } from '../../../../nodes/SunshineConversations/actions/conversation/control/handOver.operation';
import { releaseControl } from '../../../../nodes/SunshineConversations/actions/conversation/control/releaseControl.operation';
import { fakeApi } from '../../fakeApi';

jest.mock('n8n-workflow', () => ({ ...jest.requireActual<object>('n8n-workflow'), sleep: jest.fn() }));

const agents = { id: 'm1', name: 'zd-agentWorkspace', integrationType: 'zd:agentWorkspace' };
const bot = { id: 'm2', name: 'bot', integrationType: 'custom', nextSwitchboardIntegrationId: 'm1' };
const heldBy = (active?: object) => ({
	body: { conversation: { id: 'c1', activeSwitchboardIntegration: active } },
});
const done = { body: {} };
const switchboard = [
	{ body: { switchboards: [{ id: 's1', enabled: true }] } },
	{ body: { switchboardIntegrations: [bot, agents] } },
];
const forbidden = { statusCode: 403, body: { errors: [{ code: 'forbidden', title: 'Forbidden' }] } };
const lookedOften = (active: object) => Array.from({ length: 4 }, () => heldBy(active));

it('waits until the agents have control', async () => {
	const { input, requests } = fakeApi([done, heldBy(bot), ...switchboard, heldBy(bot), heldBy(agents)], {
		conversationOf: 'conversation',
		conversationId: 'c1',
		target: 'agents',
	});
	expect(await handOver.execute(input)).toMatchObject({ inControl: agents.name });
	expect(requests).toHaveLength(6);
	expect(sleep).toHaveBeenCalledTimes(2);
});

it.each([
	['with a key that may see the switchboard', switchboard],
	['with a key that may not', [forbidden]],
])('gives up after a few looks %s', async (_, answers) => {
	const { input, requests } = fakeApi([done, heldBy(bot), ...answers, ...lookedOften(bot)], {
		conversationOf: 'conversation',
		conversationId: 'c1',
		target: 'agents',
	});
	await expect(handOver.execute(input)).rejects.toThrow(
		'The conversation was not handed over: "bot" still controls it.',
	);
	expect(requests).toHaveLength(6 + answers.length);
});

it('takes control that has gone on to the default for released', async () => {
	const { input } = fakeApi([heldBy(agents), done, heldBy(bot)], {
		conversationOf: 'conversation',
		conversationId: 'c1',
	});
	expect(await releaseControl.execute(input)).toMatchObject({ inControl: 'bot' });
});

it('is not content when the next in line was in control before', async () => {
	const { input } = fakeApi([heldBy(bot), done, heldBy(bot), ...switchboard, ...lookedOften(bot)], {
		conversationOf: 'conversation',
		conversationId: 'c1',
		target: 'next',
	});
	await expect(handOver.execute(input)).rejects.toThrow('"bot" still controls it.');
});
