import { createApi } from '../../harness';
import { useSwitchboard } from '../../harness/switchboard';

const { surroundings, prepare, readEvents } = useSwitchboard();

describe('an integration key', () => {
	async function createBotApi(integrationId: string) {
		const { data } = await surroundings.api.post(`/integrations/${integrationId}/keys`, { displayName: 'k' });
		const { key } = data as { key: { id: string; secret: string } };
		return createApi(surroundings.sandbox, key.id, key.secret);
	}

	test('accepts and releases only what is its own', async () => {
		const { bot, conversationId, act } = await prepare();
		const api = await createBotApi(bot.integrationId);
		const path = `/conversations/${conversationId}`;
		await act('passControl', { switchboardIntegration: 'zd-agentWorkspace' });
		expect((await api.post(`${path}/acceptControl`, {})).status).toBe(403);
		expect((await api.post(`${path}/releaseControl`)).status).toBe(403);
		await act('offerControl', { switchboardIntegration: 'bot' });
		expect((await api.post(`${path}/acceptControl`, {})).status).toBe(200);
		expect((await api.post(`${path}/releaseControl`)).status).toBe(200);
	});

	test('may repeat a pass to its own next', async () => {
		const { bot, conversationId } = await prepare();
		const api = await createBotApi(bot.integrationId);
		const pass = async () =>
			await api.post(`/conversations/${conversationId}/passControl`, { switchboardIntegration: 'next' });
		await pass();
		await pass();
		expect((await readEvents()).map(({ type }) => type)).toEqual(['switchboard:passControl']);
	});

	test('may not read the switchboard', async () => {
		const { bot } = await prepare();
		expect((await (await createBotApi(bot.integrationId)).get('/switchboards')).status).toBe(403);
	});
});
