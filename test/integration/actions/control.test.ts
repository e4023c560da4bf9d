import type { INodeParameters } from 'n8n-workflow';
import { AdminApi } from '../../shared/adminApi';
import { useAdministration } from '../harness/administration';
import { openDesk } from '../operations/customers';

const administration = useAdministration();
const { attempt, run, surroundings } = administration;
const admin = () => new AdminApi(surroundings.sandbox);
const createConversation = async () =>
	(await surroundings.driver.createCustomer({ channel: 'whatsapp', name: 'Ana' })).conversationId;
const open = async () =>
	await openDesk({ ...administration, driver: surroundings.driver, admin: admin() } as never);

const NO_SWITCHBOARD = /^Nobody controls this conversation: the app has no switchboard\. Turn on/;
const operations = ['handOver', 'offerControl', 'acceptControl', 'releaseControl'];

it.each(operations)('%s fails at once where the app has no switchboard', async (operation) => {
	const conversationId = await createConversation();
	const { error } = await attempt(`conversation: ${operation}`, {
		conversationOf: 'conversation',
		conversationId,
	});
	expect(error?.message).toMatch(NO_SWITCHBOARD);
	const looks = (await surroundings.callsMade()).filter((call) => /^GET \/conversations\/\w+$/.test(call));
	expect(looks).toHaveLength(1);
});

it.each(operations)('%s fails where the switchboard is off', async (operation) => {
	const conversationId = await createConversation();
	const { switchboard } = await open();
	await admin().call('PATCH', `/switchboards/${switchboard.id}`, { enabled: false });
	const { error } = await attempt(`conversation: ${operation}`, {
		conversationOf: 'conversation',
		conversationId,
	});
	expect(error?.message).toMatch(
		/^Nobody controls this conversation: the app's switchboard is off\. Turn it on/,
	);
});

describe('with a bot and agents', () => {
	it.each<[string, string, INodeParameters, string]>([
		[
			'who is not there',
			'handOver',
			{ target: 'other', switchboardIntegration: 'sales' },
			'Switchboard Integration: "sales" is not on the switchboard; choose one of zd-agentWorkspace, bot',
		],
		[
			'who is not there, as an offer',
			'offerControl',
			{ target: 'other', switchboardIntegration: 'sales' },
			'Switchboard Integration: "sales" is not on the switchboard; choose one of zd-agentWorkspace, bot',
		],
		[
			'who has control already, as an offer',
			'offerControl',
			{ target: 'other', switchboardIntegration: 'bot' },
			'To: "bot" controls this conversation already, so it needs no offer',
		],
		[
			'an offer that nobody made',
			'acceptControl',
			{},
			'Conversation: nobody has offered it; use Offer Control first, or Hand Over',
		],
	])('%s: %s is refused with the way out', async (_, operation, parameters, message) => {
		await open();
		const conversationId = await createConversation();
		const { error } = await attempt(`conversation: ${operation}`, {
			conversationOf: 'conversation',
			conversationId,
			...parameters,
		});
		expect(error?.message).toBe(message);
	});

	it('nobody comes next after the agents', async () => {
		await open();
		const conversationId = await createConversation();
		await run('conversation: handOver', { conversationOf: 'conversation', conversationId });
		for (const operation of ['handOver', 'offerControl']) {
			const { error } = await attempt(`conversation: ${operation}`, {
				conversationOf: 'conversation',
				conversationId,
				target: 'next',
			});
			expect(error?.message).toBe('To: nobody comes next after "zd-agentWorkspace"; choose Agents or Other');
		}
	});

	it('agents who are not on the switchboard cannot be handed over to', async () => {
		const { switchboard, switchboardIntegration, bot } = await open();
		const path = `/switchboards/${switchboard.id}/switchboardIntegrations`;
		await admin().call('PATCH', `${path}/${bot.id}`, { nextSwitchboardIntegrationId: null });
		await admin().call('DELETE', `${path}/${switchboardIntegration.id}`);
		const conversationId = await createConversation();
		const { error } = await attempt('conversation: handOver', {
			conversationOf: 'conversation',
			conversationId,
		});
		expect(error?.message).toBe('To: the agents are not on the switchboard; choose Other, and one of bot');
	});

	it('agents are found whatever they are called, and twice in a row', async () => {
		const { switchboard, switchboardIntegration } = await open();
		const path = `/switchboards/${switchboard.id}/switchboardIntegrations/${switchboardIntegration.id}`;
		await admin().call('PATCH', path, { name: 'desk' });
		const conversationId = await createConversation();
		for (let times = 0; times < 2; times++) {
			expect(
				await run('conversation: handOver', { conversationOf: 'conversation', conversationId }),
			).toMatchObject([{ inControl: 'desk' }]);
		}
	});

	it('a conversation that nobody controls is released already', async () => {
		await open();
		const conversationId = await createConversation();
		for (let times = 0; times < 2; times++) {
			expect(
				await run('conversation: releaseControl', { conversationOf: 'conversation', conversationId }),
			).toEqual([{ conversationId, inControl: '' }]);
		}
	});
});
