import type { IExecuteFunctions, WorkflowExecuteMode } from 'n8n-workflow';
import { checkSelfCall } from '../../../../../nodes/SunshineConversations/actions/message/question/selfCall';

let servers = 0;

/** What is said when n8n answers its own call so; nothing is known of this address from before. */
async function answered(mode: WorkflowExecuteMode, statusCode: number, body: unknown): Promise<string> {
	const url = `https://n8n-${servers++}.example/webhook-waiting/1/ask?signature=f`;
	const context = {
		getMode: () => mode,
		getNode: () => ({ id: '1', name: 'Ask', type: 'test', typeVersion: 1, position: [0, 0], parameters: {} }),
		helpers: { httpRequest: async () => ({ statusCode, body }) },
	} as unknown as IExecuteFunctions;
	return await checkSelfCall(context, url).then(
		() => 'asked',
		(error: { description?: string }) => error.description ?? '',
	);
}

it.each<[WorkflowExecuteMode, number, unknown, RegExp]>([
	['trigger', 409, { message: 'The execution "1" is running already.' }, /^asked$/],
	['manual', 409, { message: 'The execution "1" is running already.' }, /^asked$/],
	// Of a run in the editor n8n has stored nothing yet.
	['manual', 500, { code: 0, message: 'Cannot read properties of undefined' }, /^asked$/],
	['manual', 500, '<html>', /answers 500/],
	['trigger', 500, { code: 0, message: 'no' }, /answers 500/],
	['trigger', 401, '<html>', /answers 401.*WEBHOOK_URL has most likely a prefix/],
	['manual', 401, '<html>', /answers 401/],
	['trigger', 404, '<html>', /answers 404: another server/],
	['trigger', 302, '', /answers 302 instead of 409/],
])('in a run of the mode %s, an answer of %i makes: %#', async (mode, statusCode, body, told) => {
	expect(await answered(mode, statusCode, body)).toMatch(told);
});
