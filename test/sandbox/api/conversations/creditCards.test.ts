import type { Message } from '../../../../sandbox/api/model';
import { business, useSandbox } from '../../harness';

const surroundings = useSandbox();

const setMasking = async (maskCreditCardNumbers: boolean) =>
	await surroundings.api.patch('', { settings: { maskCreditCardNumbers } });

async function readContents(conversationId: string) {
	const { data } = await surroundings.api.get(`/conversations/${conversationId}/messages`);
	return (data as { messages: Message[] }).messages.map(({ content }) => content);
}

test.each([
	[true, '4111 1111 1111 1111', 'XXXX XXXX XXXX 1111'],
	[true, '5500-0000-0000-0004.', 'XXXX-XXXX-XXXX-0004.'],
	[true, '378282246310005', 'XXXXXXXXXXX0005'],
	[true, '4111 1111 1111 1112', '4111 1111 1111 1112'],
	[true, '+351 912 345 678', '+351 912 345 678'],
	[false, '4111 1111 1111 1111', '4111 1111 1111 1111'],
])('with masking %s, "%s" of either side becomes "%s"', async (isMasking, number, stored) => {
	const { api, driver } = surroundings;
	await setMasking(isMasking);
	const { userId, conversationId } = await driver.createCustomer({ channel: 'web' });
	await driver.write(userId, { text: `My card: ${number}` });
	const content = { type: 'text', htmlText: `<b>${number}</b>` };
	await api.post(`/conversations/${conversationId}/messages`, { author: business, content });
	expect(await readContents(conversationId)).toMatchObject([
		{ text: `My card: ${stored}` },
		{ text: stored, htmlText: `<b>${stored}</b>` },
	]);
	expect((await driver.screen(userId)).at(-1)).toMatchObject({ text: stored });
});

test('what was filled into a form is masked too', async () => {
	const { api, driver } = surroundings;
	await setMasking(true);
	const { userId, conversationId } = await driver.createCustomer({ channel: 'web' });
	const content = { type: 'form', fields: [{ type: 'text', name: 'card', label: 'Card' }] };
	await api.post(`/conversations/${conversationId}/messages`, { author: business, content });
	await driver.submitForm(userId, { card: '4111111111111111' });
	expect((await readContents(conversationId)).at(-1)).toMatchObject({
		fields: [{ text: 'XXXXXXXXXXXX1111' }],
		textFallback: 'Card: XXXXXXXXXXXX1111',
	});
});
