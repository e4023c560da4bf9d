import type { INodeParameters } from 'n8n-workflow';
import { useAdministration } from '../harness/administration';
import { MESSAGE } from '../harness/refusals';

const HALF = "={{ 'Fox 🦊'.slice(0, 5) }}";
const { attempt, surroundings } = useAdministration();

const lastBody = async () => (await surroundings.driver.requests()).at(-1)!.body;

it.each<[string, INodeParameters, object]>([
	['text', { text: HALF }, { content: { text: 'Fox ' } }],
	[
		'JSON',
		{ contentType: 'json', contentJson: "={{ ({ type: 'text', text: 'Fox 🦊'.slice(0, 5) }) }}" },
		{ content: { text: 'Fox ' } },
	],
	[
		'metadata',
		{ options: { metadata: { values: [{ key: HALF, value: HALF }] } } },
		{ metadata: { 'Fox ': 'Fox ' } },
	],
	['the name of the author', { options: { authorName: HALF } }, { author: { displayName: 'Fox ' } }],
])('what is cut within an emoji goes out without the half that is left: %s', async (_, parameters, body) => {
	const { conversationId } = await surroundings.driver.createCustomer({ channel: 'web' });
	const { error } = await attempt('message: send', { ...MESSAGE, conversationId, ...parameters });
	expect(error).toBeUndefined();
	expect(await lastBody()).toMatchObject(body);
});
