import { usePage } from './page';

const opened = usePage();

test('an approved template has its own text, and its document a name', async () => {
	const { driver, api, phone, open } = opened;
	const header = { type: 'document' } as const;
	const buttons = [{ type: 'quick_reply', text: 'Stop' }] as const;
	const approved = { name: 'bill', language: 'en', header, body: 'Due {{1}}', buttons: [...buttons] };
	await driver.approveTemplate(approved);
	const bea = await driver.createCustomer({ channel: 'whatsapp', name: 'Bea' });
	const link = 'https://example.com/4711.pdf';
	const components = [
		{ type: 'header', parameters: [{ type: 'document', document: { link } }] },
		{ type: 'body', parameters: [{ type: 'text', text: 'tomorrow' }] },
	];
	const template = { name: 'bill', language: { code: 'en' }, components };
	await api.post(`/conversations/${bea.conversationId}/messages`, {
		author: { type: 'business' },
		content: { type: 'text', text: 'Your bill' },
		override: { whatsapp: { payload: { type: 'template', template } } },
	});
	await open();
	await phone('Bea').locator('.file').filter({ hasText: 'Untitled' }).waitFor();
	await phone('Bea').getByText('Due tomorrow').waitFor();
	await phone('Bea').getByRole('button', { name: 'Stop' }).click();
	await phone('Bea').locator('.bubble--user').getByText('Stop').waitFor();
});
