import type { Conversation } from '../../../sandbox/api/model';
import { activate, deactivate, type Trigger } from '../harness/trigger';
import { useTriggers } from '../harness/useTriggers';

const { surroundings, makeTrigger, makeIntegration, admin } = useTriggers();

interface Member {
	id: string;
	name: string;
	integrationId: string;
	integrationType: string;
	deliverStandbyEvents: boolean;
	nextSwitchboardIntegrationId?: string;
}

const AGENTS = 'zd-agentWorkspace';
const place = { name: 'n8n-bot' };
const placed = (change: Partial<Trigger> = {}, option: object = { place }) =>
	makeTrigger({ parameters: { options: { placeBeforeAgents: option } } as never, ...change });

/** Who is on the switchboard, by name, who comes after whom, and who is first. */
async function look() {
	const { switchboards } = await admin().call<{
		switchboards: Array<{ id: string; enabled: boolean; defaultSwitchboardIntegrationId: string }>;
	}>('GET', '/switchboards');
	const { id, enabled, defaultSwitchboardIntegrationId: firstId } = switchboards[0]!;
	const path = `/switchboards/${id}/switchboardIntegrations`;
	const { switchboardIntegrations: members } = await admin().call<{ switchboardIntegrations: Member[] }>(
		'GET',
		path,
	);
	const nameOf = (wanted?: string) => members.find((member) => member.id === wanted)?.name;
	const line = members.map((member) => [member.name, nameOf(member.nextSwitchboardIntegrationId)]);
	return { id, enabled, path, members, line: Object.fromEntries(line) as object, first: nameOf(firstId) };
}
const openDesk = async () => await surroundings.driver.openAgentWorkspace();
async function addMember(name: string, link: object, isFirst = false): Promise<Member> {
	const { id, path } = await look();
	const { switchboardIntegration: member } = await admin().call<{ switchboardIntegration: Member }>(
		'POST',
		path,
		{
			name,
			...link,
		},
	);
	if (isFirst)
		await admin().call('PATCH', `/switchboards/${id}`, { defaultSwitchboardIntegrationId: member.id });
	return member;
}
const failureOf = async (work: Promise<void>) =>
	await work.then(
		() => '',
		({ message }: Error) => message,
	);
const ALONE = { enabled: true, line: { [AGENTS]: undefined }, first: AGENTS };
const BEFORE = { enabled: true, line: { [AGENTS]: undefined, 'n8n-bot': AGENTS }, first: 'n8n-bot' };

describe('activation', () => {
	it.each([
		['as it is added', { place }],
		['with an empty name', { place: { name: '' } }],
		['with nothing in it', {}],
	])('puts the bot before the agents, %s, and deactivation puts all back, three times', async (_, option) => {
		await openDesk();
		const trigger = placed({}, option);
		for (let times = 0; times < 3; times++) {
			await activate(trigger);
			expect(await look()).toMatchObject(BEFORE);
			await deactivate(trigger);
			expect(await look()).toMatchObject(ALONE);
			expect(await admin().customIntegrations()).toEqual([]);
		}
	});

	it('begins new conversations with the bot, which hears nothing while an agent has them', async () => {
		await openDesk();
		const trigger = placed();
		await activate(trigger);
		const { members } = await look();
		expect(members.find(({ name }) => name === 'n8n-bot')).toMatchObject({
			integrationId: trigger.staticData!.subscription!.integrationId,
			deliverStandbyEvents: false,
		});
		const { conversationId } = await surroundings.driver.createCustomer({ channel: 'web' });
		const { conversation } = await admin().call<{ conversation: Conversation }>(
			'GET',
			`/conversations/${conversationId}`,
		);
		expect(conversation.activeSwitchboardIntegration?.name).toBe('n8n-bot');
	});

	it('lets the bot hear all if it is not to be silent', async () => {
		await openDesk();
		const options = { placeBeforeAgents: { place } };
		await activate(makeTrigger({ parameters: { silentWhileAgent: false, options } as never }));
		expect((await look()).members).toMatchObject([{}, { name: 'n8n-bot', deliverStandbyEvents: true }]);
	});

	it('takes another name, and another one in line, from the list or by ID', async () => {
		await openDesk();
		const other = await addMember('sales', { integrationType: 'partner' });
		const byId = { __rl: true, mode: 'id', value: ` ${other.id} ` };
		for (const next of ['sales', byId]) {
			const trigger = placed({}, { place: { name: 'my_bot-1', next } });
			await activate(trigger);
			expect(await look()).toMatchObject({
				line: { 'my_bot-1': 'sales' },
				first: 'my_bot-1',
			});
			await deactivate(trigger);
			expect(await look()).toMatchObject({ line: { [AGENTS]: undefined, sales: undefined }, first: AGENTS });
		}
	});

	it('changes nothing the second time, nor at a restart', async () => {
		await openDesk();
		await addMember('answers', { integrationType: 'zd:answerBot' }, true);
		const trigger = placed();
		await activate(trigger);
		const before = [await look(), await admin().customIntegrations()];
		await activate(trigger);
		await activate(trigger);
		expect([await look(), await admin().customIntegrations()]).toEqual(before);
	});

	it('follows a change of name, next in line and silence', async () => {
		await openDesk();
		await addMember('sales', { integrationType: 'partner' });
		const trigger = placed();
		await activate(trigger);
		const options = { placeBeforeAgents: { place: { name: 'robot', next: 'sales' } } };
		await activate(Object.assign(trigger, { parameters: { silentWhileAgent: false, options } }));
		expect(await look()).toMatchObject({ line: { robot: 'sales' }, first: 'robot' });
		await deactivate(trigger);
		expect(await look()).toMatchObject({ first: AGENTS });
	});

	it('leaves the switchboard alone in a test run', async () => {
		await openDesk();
		const production = placed();
		await activate(production);
		const test = placed({ isTest: true });
		await activate(test);
		expect(await look()).toMatchObject(BEFORE);
		await deactivate(test);
		expect(await look()).toMatchObject(BEFORE);
	});

	it('leaves the switchboard alone without the option', async () => {
		await openDesk();
		const trigger = makeTrigger();
		await activate(trigger);
		expect(await look()).toMatchObject(ALONE);
		await deactivate(trigger);
		expect(await look()).toMatchObject(ALONE);
	});
});

describe('what is not ours', () => {
	it.each([['with n8n knowing all'], ['after n8n has lost what it knew']])(
		'is put back: another bot was first, %s',
		async (title) => {
			await openDesk();
			await addMember('answers', { integrationType: 'zd:answerBot' }, true);
			const trigger = placed({ workflowName: 'x'.repeat(200) });
			await activate(trigger);
			expect(await look()).toMatchObject({ first: 'n8n-bot', line: { 'n8n-bot': AGENTS } });
			if (title.startsWith('after')) {
				delete trigger.staticData;
				await activate(trigger);
			}
			await deactivate(trigger);
			expect(await look()).toMatchObject({
				line: { [AGENTS]: undefined, answers: undefined },
				first: 'answers',
			});
		},
	);

	it('stays when an administrator has made another one first', async () => {
		await openDesk();
		const trigger = placed();
		await activate(trigger);
		await addMember('answers', { integrationType: 'zd:answerBot' }, true);
		await deactivate(trigger);
		expect(await look()).toMatchObject({ line: { answers: undefined }, first: 'answers' });
	});

	it('goes to the next in line when who was first before is gone', async () => {
		await openDesk();
		const answers = await addMember('answers', { integrationType: 'zd:answerBot' }, true);
		const trigger = placed();
		await activate(trigger);
		const { path } = await look();
		await admin().call('DELETE', `${path}/${answers.id}`);
		await deactivate(trigger);
		expect(await look()).toMatchObject(ALONE);
	});

	it('does not keep the bot there: somebody has made it the next one after the agents', async () => {
		const { switchboardIntegration: agents } = await openDesk();
		const trigger = placed();
		await activate(trigger);
		const { path, members } = await look();
		const bot = members.find(({ name }) => name === 'n8n-bot')!;
		await admin().call('PATCH', `${path}/${agents.id}`, { nextSwitchboardIntegrationId: bot.id });
		await deactivate(trigger);
		expect(await look()).toMatchObject(ALONE);
	});

	it('is put back also when the option is gone from the node and n8n has lost what it knew', async () => {
		await openDesk();
		const trigger = placed();
		await activate(trigger);
		await deactivate(Object.assign(trigger, { parameters: {}, staticData: undefined }));
		expect(await look()).toMatchObject(ALONE);
	});
});

describe('a crash in between', () => {
	/** The next request of this kind is not answered, and n8n forgets what it has not written down. */
	async function crashAt(method: string, path: string, work: Promise<void>): Promise<void> {
		expect(await failureOf(work)).not.toBe('');
		expect((await surroundings.callsMade()).at(-1)).toMatch(`${method} ${path}`);
		await surroundings.driver.clearFaults();
	}
	const fail = async (method: string, path: string) =>
		await surroundings.driver.injectFault({ method, path, status: 400 });

	it.each([
		['the place', 'POST', '/switchboardIntegrations'],
		['the first', 'PATCH', ''],
	])('before %s is taken: the next activation goes on with it', async (_, method, end) => {
		await openDesk();
		await addMember('answers', { integrationType: 'zd:answerBot' }, true);
		const path = `/switchboards/${(await look()).id}${end}`;
		const trigger = placed();
		await fail(method, path);
		await crashAt(method, path, activate(trigger));
		await activate(trigger);
		expect(await look()).toMatchObject({ first: 'n8n-bot', line: { 'n8n-bot': AGENTS } });
		await deactivate(trigger);
		expect(await look()).toMatchObject({ line: { answers: undefined }, first: 'answers' });
	});

	it.each([
		['the first', 'PATCH', () => ''],
		['the place', 'DELETE', (id: string) => `/switchboardIntegrations/${id}`],
	])('before %s is given up: the next deactivation goes on with it', async (_, method, endOf) => {
		await openDesk();
		await addMember('answers', { integrationType: 'zd:answerBot' }, true);
		const trigger = placed();
		await activate(trigger);
		const { id, members } = await look();
		const path = `/switchboards/${id}${endOf(members.find(({ name }) => name === 'n8n-bot')!.id)}`;
		await fail(method, path);
		await crashAt(method, path, deactivate(trigger));
		delete trigger.staticData;
		await activate(trigger);
		expect(await look()).toMatchObject({ first: 'n8n-bot' });
		await deactivate(trigger);
		expect(await look()).toMatchObject({ line: { answers: undefined }, first: 'answers' });
		expect(await admin().customIntegrations()).toEqual([]);
	});
});

describe('two of them', () => {
	it.each([
		['with the same name', 'n8n-bot'],
		['with names of their own', 'robot'],
	])('are told about each other, %s', async (_, name) => {
		await openDesk();
		await activate(placed());
		const other = placed({ webhookId: '4c3b', workflowName: 'Other' }, { place: { name } });
		expect(await failureOf(activate(other))).toBe(
			'Place Before the Agents: "n8n: FAQ bot (Trigger)" has this place already. Switch that workflow off first, or remove this option here. If it is gone, delete its integration in Zendesk Admin Center',
		);
		await deactivate(other);
		expect(await look()).toMatchObject(BEFORE);
		expect(await admin().customIntegrations()).toHaveLength(1);
	});

	it('a name that somebody else has is refused', async () => {
		await openDesk();
		const { id: integrationId } = await makeIntegration('CRM');
		await addMember('n8n-bot', { integrationId });
		expect(await failureOf(activate(placed()))).toBe(
			'Place Before the Agents: somebody else on the switchboard is called "n8n-bot" (the integration "CRM"); enter another name',
		);
	});
});

describe('what cannot be', () => {
	it('says that there is no switchboard', async () => {
		expect(await failureOf(activate(placed()))).toBe(
			'Place Before the Agents: the app has no switchboard, and no agents to be placed before. Turn on messaging with agents in Zendesk Admin Center, or remove this option',
		);
	});

	it('says that the switchboard is off', async () => {
		const { switchboard } = await openDesk();
		await admin().call('PATCH', `/switchboards/${switchboard.id}`, { enabled: false });
		expect(await failureOf(activate(placed()))).toMatch(/the app's switchboard is off\./);
	});

	it.each([
		[{ name: 'Bot für alle' }, /: use letters without accents, digits, - and _ only/],
		[
			{ name: 'bot', next: 'sales' },
			/: "sales" is not on the switchboard; choose who is next in line \(there are: zd-agentWorkspace\)$/,
		],
	])('says what is wrong with %j', async (given, message) => {
		await openDesk();
		const trigger = placed({}, { place: given });
		expect(await failureOf(activate(trigger))).toMatch(message);
		await deactivate(trigger);
		expect(await look()).toMatchObject(ALONE);
	});

	it('says that an existing integration has its own place', async () => {
		await openDesk();
		const { id } = await makeIntegration('CRM');
		const options = { placeBeforeAgents: { place }, existingIntegrationId: id };
		expect(await failureOf(activate(makeTrigger({ parameters: { options } as never })))).toBe(
			'Place Before the Agents: an existing integration has its own place on the switchboard. Remove this option, or "Existing Integration ID"',
		);
	});
});
