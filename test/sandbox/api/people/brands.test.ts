import type { AxiosResponse } from 'axios';
import { useWebhook } from '../../harness';

const { surroundings, receiver, subscribe } = useWebhook();

const UNKNOWN_ID = '0123456789abcdef01234567';

const codeOf = ({ data }: AxiosResponse): string | undefined =>
	(data as { errors?: Array<{ code: string }> }).errors?.[0]?.code;

const client = {
	matchCriteria: { type: 'whatsapp', integrationId: UNKNOWN_ID, phoneNumber: '+15550001234' },
	confirmation: { type: 'immediate' },
	target: { conversationId: UNKNOWN_ID },
};

beforeEach(async () => {
	await surroundings.api.post('/users', { externalId: 'ana', brandId: '7' });
});

interface Call {
	method: string;
	path: string;
	data?: object;
	/** What is missing once the user is found. */
	code?: string;
}

test.each<Call>([
	{ method: 'GET', path: '' },
	{ method: 'PATCH', path: '', data: { profile: { surname: 'Silva' } } },
	{ method: 'DELETE', path: '' },
	{ method: 'DELETE', path: '/personalinformation' },
	{ method: 'GET', path: '/clients' },
	{ method: 'POST', path: '/clients', data: client, code: 'integration_not_found' },
	{ method: 'DELETE', path: `/clients/${UNKNOWN_ID}`, code: 'client_not_found' },
	{ method: 'GET', path: '/devices' },
	{ method: 'GET', path: `/devices/${UNKNOWN_ID}`, code: 'device_not_found' },
])('$method /users/ana$path finds the user by the brand only', async ({ method, path, data, code }) => {
	const ask = async (query: string) =>
		codeOf(await surroundings.api.request({ method, url: `/users/ana${path}${query}`, data }));
	expect(await ask('')).toBe('user_not_found');
	expect(await ask('?brandId=8')).toBe('user_not_found');
	expect(await ask('?brandId=7')).toBe(code);
});

test.each([
	['messages', { content: { type: 'text', text: 'Hello' } }],
	['activity', { type: 'conversation:read' }],
])('the author of %s is found by the brand only', async (path, body) => {
	const { api } = surroundings;
	const { user } = (await api.get('/users/ana?brandId=7')).data as { user: { id: string } };
	const participants = [{ userId: user.id }];
	const created = await api.post('/conversations', { type: 'personal', participants });
	const { conversation } = created.data as { conversation: { id: string } };
	const post = async (author: object) =>
		codeOf(await api.post(`/conversations/${conversation.id}/${path}`, { author, ...body }));
	const author = { type: 'user', userExternalId: 'ana' };
	expect(await post(author)).toBe('user_not_found');
	expect(await post({ ...author, brandId: '7' })).toBeUndefined();
});

test('webhooks tell the brand of a conversation, answers do not', async () => {
	const { api, driver } = surroundings;
	await subscribe(['conversation:create']);
	const { user } = (await api.get('/users/ana?brandId=7')).data as { user: { id: string } };
	const participants = [{ userId: user.id, subscribeSDKClient: false }];
	const { data } = await api.post('/conversations', { type: 'personal', participants });
	expect(Object.keys((data as { conversation: object }).conversation)).not.toContain('brandId');
	await driver.untilIdle();
	expect(receiver.received[0]?.body.events[0]?.payload).toMatchObject({ conversation: { brandId: '7' } });
});
