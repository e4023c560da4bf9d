import type { INodeParameters } from 'n8n-workflow';
import { UNKNOWN_ID } from '../harness/administration';
import { runAction } from '../harness/engine';
import { useSandbox } from '../harness/sandbox';

const surroundings = useSandbox();

const send = { resource: 'message', operation: 'send', text: 'Hello' };

it.each<[string, INodeParameters, string, RegExp | undefined]>([
	[
		'an unknown conversation',
		{ ...send, sendTo: 'conversation', conversationId: UNKNOWN_ID },
		'Resource not found',
		/Check the Conversation field.*merged into another/,
	],
	[
		'an unknown user',
		{ resource: 'user', operation: 'get', userId: 'nobody' },
		'User not found',
		/Check the User ID field, or use "Get or Create".*merged into another/,
	],
	[
		'an unknown user whose messages are wanted',
		{ resource: 'message', operation: 'getMany', sendTo: 'user', userId: 'nobody' },
		'User not found',
		/Check the User ID field/,
	],
	[
		'a user ID that nobody has, when writing to it',
		{ ...send, sendTo: 'user', userId: UNKNOWN_ID },
		`User ID: check it, there is no user ${UNKNOWN_ID}. If it is your own external ID, create the user with "Get or Create" first. If it is a stored ID, the user may have been merged into another one since`,
		undefined,
	],
])('%s is told in the words of the API, with what to do', async (_, parameters, message, advice) => {
	const { error } = await runAction({ credential: surroundings.credential, parameters });
	expect(error?.message).toBe(message);
	if (advice) expect(error?.description).toMatch(advice);
	else expect(error?.description).toBeFalsy();
});
