import { usePage } from './page';

const opened = usePage();

const ticket = () => opened.page.getByRole('region', { name: 'Ticket of Ana' });
const press = async (name: string) => await ticket().getByRole('button', { name }).click();

async function createBot(): Promise<void> {
	const webhooks = [{ target: `${opened.sandbox.url}/nowhere`, triggers: ['conversation:message'] }];
	await opened.api.post('/integrations', { type: 'custom', displayName: 'FAQ bot', webhooks });
}

test('an agent takes over, answers, hands back and closes the ticket', async () => {
	const { driver, open, page, bubbles } = opened;
	await createBot();
	await driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
	await open();
	await page.getByRole('button', { name: 'Begin with “FAQ bot”' }).click();
	await page.getByText('Conversations begin with FAQ bot').waitFor();

	await press('Take over');
	await ticket().getByRole('status').filter({ hasText: 'Agent' }).waitFor();
	await ticket().getByRole('textbox').fill('How can I help?');
	await ticket().getByRole('textbox').press('Enter');
	await bubbles('Ana').filter({ hasText: 'How can I help?' }).waitFor();
	await ticket().locator('.line--agent').filter({ hasText: 'How can I help?' }).waitFor();

	await press('Hand back');
	await ticket().getByRole('status').filter({ hasText: 'n8n-bot' }).waitFor();
	await press('Take over');
	await press('Close ticket');
	await ticket().getByRole('status').filter({ hasText: 'n8n-bot' }).waitFor();
});

test('an answer takes over by itself, and an empty one is refused', async () => {
	const { driver, open, bubbles } = opened;
	await driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
	await open();
	await press('Answer');
	await ticket().getByRole('alert').filter({ hasText: 'The answer is empty' }).waitFor();
	await ticket().getByRole('textbox').fill('Here I am');
	await press('Answer');
	await bubbles('Ana').filter({ hasText: 'Here I am' }).waitFor();
	await ticket().getByRole('status').filter({ hasText: 'Agent' }).waitFor();
});

test('what an agent looks at and writes stays, also when somebody else writes', async () => {
	const { driver, open, page } = opened;
	const bea = await driver.createCustomer({ channel: 'web', name: 'Bea' });
	await driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
	await driver.moveClock(1000);
	await open();
	await ticket().getByRole('textbox').fill('Dear Ana');
	await driver.write(bea, { text: 'Me first' });
	const list = page.getByRole('list', { name: 'Conversations' });
	await list.getByText('Me first').waitFor();
	expect(await ticket().getByRole('textbox').inputValue()).toBe('Dear Ana');
	await list.getByRole('link', { name: 'Bea' }).click();
	await page.getByRole('region', { name: 'Ticket of Bea' }).waitFor();
	await page.reload();
	await page.getByRole('region', { name: 'Ticket of Bea' }).waitFor();
	await list.getByRole('link', { name: 'Ana' }).click();
	expect(await ticket().getByRole('textbox').inputValue()).toBe('Dear Ana');
});

test('the desk says what is amiss without a bot on the switchboard', async () => {
	await createBot();
	await opened.open();
	await opened.page.getByText('No bot is on the switchboard: Hand Over fails').waitFor();
});

test('what is offered to the agents is accepted', async () => {
	const { api, driver, open } = opened;
	const { conversationId } = await driver.createCustomer({ channel: 'web', name: 'Ana' });
	await createBot();
	const { data } = await api.get<{ integrations: Array<{ id: string; type: string }> }>('/integrations');
	await driver.putBotFirst(data.integrations.find(({ type }) => type === 'custom')!.id);
	await driver.write((await driver.createCustomer({ channel: 'web', name: 'Bea' })).userId, { text: 'x' });
	await api.post(`/conversations/${conversationId}/offerControl`, {
		switchboardIntegration: 'zd-agentWorkspace',
	});
	await open();
	await opened.page.getByRole('list', { name: 'Conversations' }).getByRole('link', { name: 'Ana' }).click();
	await ticket().getByText('Offered to zd-agentWorkspace').waitFor();
	await press('Accept');
	await ticket().getByRole('status').filter({ hasText: 'Agent' }).waitFor();
});

test('the desk shows what was not delivered, and why', async () => {
	const { driver, open, post } = opened;
	const { conversationId } = await driver.createCustomer({ channel: 'line', name: 'Ana' });
	await driver.configure({ failingChannels: ['line'] });
	await post(conversationId, { type: 'text', text: 'Lost' });
	await open();
	await ticket().getByText('not delivered').waitFor();
	await ticket().getByText('The line channel is out of order').waitFor();
});
