import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { useSandbox } from '../harness/sandbox';
import { sendContent } from '../harness/sendContent';

const surroundings = useSandbox();
const send = async (parameters: INodeParameters) => await sendContent(surroundings, parameters);

const URL = 'https://example.com/a.png';

it.each<[string, INodeParameters, IDataObject]>([
	[
		'author, metadata and a blocked input',
		{
			authorName: 'Sunny',
			authorAvatarUrl: URL,
			writtenBy: 'AI',
			blockChatInput: true,
			metadata: { values: [{ key: 'campaign', value: 'x' }] },
		},
		{
			author: { type: 'business', displayName: 'Sunny', avatarUrl: URL, subtypes: ['AI'] },
			content: { type: 'text', text: 'Hello', blockChatInput: true },
			metadata: { campaign: 'x' },
		},
	],
	[
		'the message of a system',
		{ writtenBy: 'activity' },
		{ author: { type: 'business', subtypes: ['activity'] } },
	],
	['a silent message', { silent: true }, { destination: { integrationType: 'none' } }],
	[
		'a silent message by the text of an expression',
		{ silent: "={{ 'true' }}" },
		{ destination: { integrationType: 'none' } },
	],
	['a name that is a number', { authorName: '={{ 42 }}' }, { author: { displayName: '42' } }],
	[
		"Apple's capabilities",
		{ override: '{"apple": {"withCapabilities": ["LIST"]}}' },
		{ override: { apple: { withCapabilities: ['LIST'] } } },
	],
	['a channel', { channel: 'web' }, { destination: { integrationType: 'web' } }],
	[
		'a channel override',
		{ override: '{"line": {"payload": {"a": 1}}}' },
		{ override: { line: { payload: { a: 1 } } } },
	],
])('%s goes along', async (_, options, expected) => {
	const { body } = await send({ contentType: 'text', text: 'Hello', options });
	expect(body).toMatchObject(expected);
});

it('a name that shows nothing is none', async () => {
	const options = { authorName: ' \u200b' };
	const { body } = await send({ contentType: 'text', text: 'Hello', options });
	expect(body).toMatchObject({ author: { type: 'business' } });
	expect(body).not.toHaveProperty('author.displayName');
});

it('switches that an expression leaves empty stay off', async () => {
	const options = {
		silent: "={{ '' }}",
		writtenBy: '={{ null }}',
		blockChatInput: "={{ 'false' }}",
	};
	const { body } = await send({ contentType: 'text', text: 'Hello', options });
	expect(body).toEqual({ author: { type: 'business' }, content: { type: 'text', text: 'Hello' } });
});
