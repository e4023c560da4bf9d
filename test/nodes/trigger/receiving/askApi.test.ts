import type { IWebhookFunctions } from 'n8n-workflow';
import { askApi } from '../../../../nodes/SunshineConversations/trigger/receiving/askApi';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('a delivery waits five seconds for an API that does not answer, and no longer', async () => {
	const request = jest.fn(async () => await new Promise<never>(() => {}));
	const context = {
		getMode: () => 'webhook',
		getNodeWebhookUrl: () => 'https://n8n.example/webhook/1/webhook',
		getWorkflowStaticData: () => ({}),
		getNodeParameter: (_name: string, fallback: unknown) => fallback,
		getCredentials: async () => ({ appId: 'app', host: 'us' }),
		helpers: { httpRequestWithAuthentication: request },
	} as unknown as IWebhookFunctions;
	const settled = jest.fn();
	void askApi(context, 'a-secret-of-some-length', () => true).finally(settled);

	await jest.advanceTimersByTimeAsync(4_999);
	expect(request).toHaveBeenCalledTimes(1);
	expect(settled).not.toHaveBeenCalled();
	await jest.advanceTimersByTimeAsync(1);
	expect(settled).toHaveBeenCalled();
});
