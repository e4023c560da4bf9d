import { activate, deactivate } from '../../harness/trigger';
import { AGENTS, failureOf, useSwitchboard } from '../../harness/useSwitchboard';

const { addMember, admin, look, openDesk, placed, surroundings } = useSwitchboard();

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
