import { useReceiver } from '../sandbox/harness';
import { until } from '../shared/until';
import { usePage } from './page';

const opened = usePage();
const receiver = useReceiver();

beforeEach(async () => {
	const webhooks = [{ target: receiver.target, triggers: ['conversation:create'] }];
	await opened.api.post('/integrations', { type: 'custom', webhooks });
});

const select = async (name: string, label: string) =>
	await opened.page.getByRole('combobox', { name }).selectOption({ label });
const fill = async (name: string, text: string) =>
	await opened.page.getByRole('textbox', { name }).fill(text);
const press = async (name: string) => await opened.page.getByRole('button', { name }).click();

/** What the webhook is told of how the conversation began. */
async function readBeginning() {
	await until(() => receiver.received.length === 1);
	const { creationReason, source, referral } = receiver.received[0]?.body.events[0]?.payload ?? {};
	return { creationReason, source, referral };
}

test.each([
	['By opening the chat', 'startConversation'],
	['By writing', 'message'],
	['By filling in a form first', 'prechatCapture'],
	['By answering a campaign', 'proactiveMessaging'],
	['By asking to go on elsewhere', 'linkRequest'],
])('in web chat a conversation begins %s', async (label, creationReason) => {
	await opened.open();
	await fill('Name', 'Ana');
	await select('Channel', 'Web chat');
	await press('How they arrive');
	await select('Begins', label);
	await press('Add customer');
	expect(await readBeginning()).toMatchObject({ creationReason, source: { type: 'web' } });
});

test('a campaign has the ID that it is given', async () => {
	await opened.open();
	await fill('Name', 'Ana');
	await select('Channel', 'Web chat');
	await press('How they arrive');
	await select('Begins', 'By answering a campaign');
	await fill('Campaign ID', 'spring');
	await press('Add customer');
	expect(await readBeginning()).toMatchObject({ source: { campaign: { id: 'spring' } } });
});

test.each([
	['a link', undefined, { source: 'SHORTLINK', type: 'OPEN_THREAD' }],
	['an ad', '4711', { source: 'ADS', type: 'OPEN_THREAD', adId: '4711' }],
])('%s leads a customer here', async (_title, adId, details) => {
	await opened.open();
	await fill('Name', 'Ana');
	await press('How they arrive');
	await fill('Referral code', 'SALE');
	if (adId) await fill('Ad ID', adId);
	await press('Add customer');
	expect(await readBeginning()).toMatchObject({
		creationReason: 'message',
		source: { type: 'whatsapp' },
		referral: { code: 'SALE', details },
	});
});

test('who changes the channel gets what it has, and what is folded away does not count', async () => {
	const { page, open } = opened;
	await open();
	await fill('Name', 'Ana');
	await select('Channel', 'Web chat');
	await press('How they arrive');
	await select('Begins', 'By filling in a form first');
	await fill('Referral code', 'SALE');
	await select('Channel', 'Telegram');
	const begins = page.getByRole('combobox', { name: 'Begins' });
	expect(await begins.locator('option').allTextContents()).toEqual([
		'By writing',
		'By tapping “Get started”',
	]);
	expect(await begins.inputValue()).toBe('message');
	await press('How they arrive');
	await press('Add customer');
	expect(await readBeginning()).toEqual({
		creationReason: 'message',
		source: expect.objectContaining({ type: 'telegram' }),
	});
});
