import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { useSandbox } from './sandbox';
import { sendContent } from './sendContent';

const surroundings = useSandbox();
const send = async (parameters: INodeParameters) => await sendContent(surroundings, parameters);

const URL = 'https://example.com/a.png';

it.each<[string, INodeParameters, IDataObject]>([
	[
		'author, metadata and a blocked input',
		{
			authorName: 'Sunny',
			authorAvatarUrl: URL,
			writtenByAi: true,
			blockChatInput: true,
			metadata: { values: [{ key: 'campaign', value: 'x' }] },
		},
		{
			author: { type: 'business', displayName: 'Sunny', avatarUrl: URL, subtypes: ['AI'] },
			content: { type: 'text', text: 'Hello', blockChatInput: true },
			metadata: { campaign: 'x' },
		},
	],
	['a silent message', { silent: true }, { destination: { integrationType: 'none' } }],
	['a channel', { channel: 'web' }, { destination: { integrationType: 'web' } }],
	[
		'a channel override',
		{ override: '{"line": {"payload": {"a": 1}}}' },
		{ override: { line: { payload: { a: 1 } } } },
	],
])('%s goes along', async (_, additionalFields, expected) => {
	const { body } = await send({ contentType: 'text', text: 'Hello', additionalFields });
	expect(body).toMatchObject(expected);
});
