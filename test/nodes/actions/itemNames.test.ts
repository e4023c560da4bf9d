import type { INodeParameters } from 'n8n-workflow';
import { requestRows } from './requests/requestRows';
import { countSideBySide } from './sideBySide';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('an item that names something in a way of its own', () => {
	const update = { updateFields: { surname: 'Silva' } };
	const sendTo = (additional: INodeParameters) => ({
		...requestRows.find(({ operation }) => operation === 'message: send')!.parameters,
		...additional,
	});
	const anyway = { outsideWindow: { values: { choice: 'sendAnyway' } } };
	const group = (...values: INodeParameters[]) => ({
		type: 'sdkGroup',
		participants: { values: values.map((row) => ({ ...row, subscribeSDKClient: true })) },
	});
	const notify = (phoneNumber: string) => ({
		...requestRows.find(({ operation }) => operation === 'message: writeFirst')!.parameters,
		phoneNumber,
	});

	it.each<[string, string, INodeParameters, INodeParameters, number]>([
		['blanks around it', 'user: update', { userId: 'ana', ...update }, { userId: ' ana\n', ...update }, 1],
		[
			'a locator',
			'conversation: delete',
			{ conversationId: 'c1' },
			{ conversationId: { __rl: true, mode: 'id', value: 'c1' } },
			1,
		],
		[
			'one of several participants',
			'conversation: create',
			group({ userId: 'ana' }, { userId: 'bea' }),
			group({ userExternalId: 'cleo' }, { userId: 'bea' }),
			1,
		],
		[
			'an external ID in a group',
			'conversation: create',
			group({ userExternalId: 'ana' }),
			group({ userId: 'ana' }),
			1,
		],
		['other participants', 'conversation: create', group({ userId: 'ana' }), group({ userId: 'bea' }), 2],
		[
			'a customer who writes',
			'message: send',
			sendTo({ options: { authorUserId: 'ana' } }),
			sendTo({ conversationId: 'c2', options: { authorUserId: 'ana' } }),
			1,
		],
		[
			'an integration to send through',
			'message: send',
			sendTo({ options: { ...anyway, destinationIntegrationId: 'i1' } }),
			sendTo({ conversationId: 'c2', options: { ...anyway, destinationIntegrationId: 'i1' } }),
			2,
		],
		[
			'a field that is not shown',
			'message: send',
			sendTo({ userId: 'ana' }),
			sendTo({ conversationId: 'c2', userId: 'ana' }),
			2,
		],
		[
			'another spelling of a phone number',
			'message: writeFirst',
			notify('+351 912 345 678'),
			notify('+351912345678'),
			1,
		],
		['no user at all', 'user: create', {}, {}, 2],
		[
			'no conversation at all',
			'attachment: upload',
			{ binaryPropertyName: 'data' },
			{ binaryPropertyName: 'data' },
			2,
		],
		['the app of the credential', 'appKey: create', { displayName: 'n8n' }, { displayName: 'n8n' }, 1],
	])('%s: %s', async (_, operation, first, second, expected) => {
		const row = requestRows.find((one) => one.operation === operation)!;
		expect(await countSideBySide(row, [first, second])).toBe(expected);
	});
});
