import { writeSlot } from '../../../nodes/SunshineConversations/asking/conversation';
import { fakeApi } from '../fakeApi';

const before = { order: '7', n8nAsk2: 'other' };

async function write(after: object) {
	const answers = [after, {}].map((metadata) => ({ body: { conversation: { id: 'c1', metadata } } }));
	const { context, requests } = fakeApi(answers as never);
	await writeSlot(context, 'c1', 'n8nAsk1', undefined, before as never);
	return requests.map(({ method, body }) => [method, body]);
}

it('writes only its own key where the API merges', async () => {
	expect(await write({ ...before, n8nAsk1: '' })).toEqual([['PATCH', { metadata: { n8nAsk1: '' } }]]);
});

it.each([{}, { n8nAsk1: '' }, { n8nAsk1: '', order: '7' }])(
	'writes all that was there, once, where the API has replaced it by %j',
	async (after) => {
		expect(await write(after)).toEqual([
			['PATCH', { metadata: { n8nAsk1: '' } }],
			['PATCH', { metadata: { ...before, n8nAsk1: '' } }],
		]);
	},
);
