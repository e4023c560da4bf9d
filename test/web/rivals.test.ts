import { useReceiver } from '../sandbox/harness';
import { usePage } from './page';

const opened = usePage();
const receiver = useReceiver();

/** Workflows have addresses of their own. */
async function listen(displayName: string, trigger: string, path = displayName): Promise<string> {
	const webhooks = [{ target: `${receiver.target}/${encodeURIComponent(path)}`, triggers: [trigger] }];
	const { data } = await opened.api.post('/integrations', { type: 'custom', displayName, webhooks });
	return (data as { integration: { id: string } }).integration.id;
}

const notice = () => opened.page.getByRole('status').filter({ hasText: 'Customers may get' });

/** The notice would come with the same news as the customer. */
async function expectNone() {
	await opened.driver.createCustomer({ channel: 'web', name: 'Last' });
	await opened.phone('Last').waitFor();
	expect(await notice().count()).toBe(0);
}

test.each([
	['what they write', 'conversation:message'],
	['what they tap', 'conversation:postback'],
])('two workflows that hear %s are named, until one listens no more', async (_title, trigger) => {
	const { driver, open, api } = opened;
	await driver.createCustomer({ channel: 'whatsapp', name: 'Ana' });
	await listen('n8n: FAQ bot (Trigger)', trigger);
	await open();
	await expectNone();
	const second = await listen('n8n: Echo (Trigger)', trigger);
	await notice()
		.getByText(
			'Customers may get two answers: “n8n: FAQ bot (Trigger)” and “n8n: Echo (Trigger)” both listen to them.',
		)
		.waitFor();
	await api.delete(`/integrations/${second}`);
	await notice().waitFor({ state: 'detached' });
});

test('three are counted', async () => {
	const { driver, open } = opened;
	await driver.createCustomer({ channel: 'web', name: 'Ana' });
	for (const name of ['A', 'B', 'C']) await listen(name, 'conversation:message');
	await open();
	await notice().getByText('Customers may get three answers: “A”, “B” and “C” all listen to them.').waitFor();
});

test('two of the same name are told apart by their addresses', async () => {
	const { driver, open } = opened;
	await driver.createCustomer({ channel: 'web', name: 'Ana' });
	for (const path of ['a', 'b']) await listen('Bot', 'conversation:message', path);
	await open();
	const { target } = receiver;
	await notice().getByText(`“Bot, ${target}/a” and “Bot, ${target}/b” both listen to them.`).waitFor();
});

test('one that is registered twice is one', async () => {
	const { open } = opened;
	for (const name of ['Left over', 'Bot']) await listen(name, 'conversation:message', 'same');
	await open();
	await expectNone();
});

test('two that hear of different things do not answer the same', async () => {
	const { driver, open } = opened;
	await driver.createCustomer({ channel: 'web', name: 'Ana' });
	await listen('Messages', 'conversation:message');
	await listen('Taps', 'conversation:postback');
	await listen('Failures', 'conversation:message:delivery:failure');
	await open();
	await expectNone();
});

test('of two on the switchboard only one hears a customer', async () => {
	const { driver, open } = opened;
	for (const name of ['First', 'Second'])
		await driver.putBotFirst(await listen(name, 'conversation:message'));
	await driver.createCustomer({ channel: 'web', name: 'Ana' });
	await open();
	await expectNone();
	await listen('Beside it', 'conversation:message');
	await notice().getByText('“Second” and “Beside it” both listen to them.').waitFor();
});
