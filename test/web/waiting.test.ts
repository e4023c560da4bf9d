import { usePage } from './page';

const opened = usePage();

const ticket = () => opened.page.getByRole('region', { name: 'Ticket of Ana' });
const sentence = () => ticket().getByText('n8n is waiting for');

const inBase36 = (milliseconds: number) => Math.floor(milliseconds / 1000).toString(36);

interface Question {
	token: string;
	state?: 'o' | 'a';
	askedAt?: number;
	expiresAt?: number;
}

/** What n8n writes into a conversation's metadata when it asks. */
function write(conversationId: string, { token, state = 'o', askedAt = 0, expiresAt = 0 }: Question): string {
	const times = `${inBase36(askedAt)};${inBase36(expiresAt)}`;
	return `1;0a1b2c3d;${state};${times};;/4711/node?c=${conversationId}&q=${token}&signature=c0ffee`;
}

async function createAna() {
	const ana = await opened.driver.createCustomer({ channel: 'web', name: 'Ana' });
	const path = `/conversations/${ana.conversationId}`;
	return {
		ana,
		remember: async (slot: string, question: Question) =>
			await opened.api.patch(path, { metadata: { [slot]: write(ana.conversationId, question) } }),
		ask: async (text: string, metadata: object) =>
			await opened.api.post(`${path}/messages`, {
				author: { type: 'business' },
				content: { type: 'text', text },
				metadata,
			}),
	};
}

test('the desk says what n8n waits for, until it is answered; the customer sees nothing of it', async () => {
	const { ana, remember, ask } = await createAna();
	await remember('n8nAsk1', { token: 'first' });
	await opened.open();
	await ticket().getByText('n8n is waiting for: an answer', { exact: true }).waitFor();
	await ask('When?', { n8nAsk: 'first', n8nAskFor: 'Date' });
	await ticket().getByText('n8n is waiting for: Date', { exact: true }).waitFor();
	await opened.driver.write(
		ana,
		{ text: 'Tomorrow' },
		{ metadata: { n8nAsk: 'first', n8nAskFor: 'Nothing' } },
	);
	await ticket().getByRole('log').getByText('Tomorrow').waitFor();
	await ticket().getByText('n8n is waiting for: Date', { exact: true }).waitFor();
	expect(await opened.phone('Ana').innerText()).not.toMatch(/n8n|waiting/i);

	await remember('n8nAsk1', { token: 'first', state: 'a' });
	await sentence().waitFor({ state: 'detached' });
});

test('of several questions the newest comes first', async () => {
	const { remember, ask } = await createAna();
	await remember('n8nAsk1', { token: 'second', askedAt: 2000 });
	await remember('n8nAsk2', { token: 'first', askedAt: 1000 });
	await ask('When?', { n8nAsk: 'first', n8nAskFor: 'Date' });
	await ask('How many?', { n8nAsk: 'second', n8nAskFor: 'Number' });
	await opened.open();
	await ticket().getByText('n8n is waiting for: Number, Date', { exact: true }).waitFor();
});

test('a question that expires is forgotten by itself', async () => {
	const { remember } = await createAna();
	await remember('n8nAsk1', { token: 'first', expiresAt: Date.now() + 30 * 60_000 });
	await opened.page.clock.install();
	await opened.open();
	await sentence().waitFor();
	await opened.page.clock.fastForward('31:00');
	await sentence().waitFor({ state: 'detached' });
});
