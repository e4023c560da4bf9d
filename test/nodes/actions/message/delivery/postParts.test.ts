import { sleep } from 'n8n-workflow';
import { postParts } from '../../../../../nodes/SunshineConversations/actions/message/delivery/postParts';
import { fakeApi } from '../../../fakeApi';

jest.mock('n8n-workflow', () => ({ ...jest.requireActual<object>('n8n-workflow'), sleep: jest.fn() }));

it('sends nothing when the run is stopped while it types', async () => {
	const stop = new AbortController();
	const { context, input, requests } = fakeApi([{}, { body: { messages: [{}] } }]);
	Object.assign(context, { getExecutionCancelSignal: () => stop.signal });
	jest.mocked(sleep).mockImplementation(async () => stop.abort());
	await expect(postParts(input, 'c1', [{ type: 'text', text: 'Hi' }], {}, 5)).rejects.toThrow('aborted');
	expect(requests.map(({ url }) => url)).toEqual(['/v2/apps/app/conversations/c1/activity']);
});
