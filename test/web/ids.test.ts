import type { Locator } from 'playwright-core';
import { narrow, usePage, wide } from './page';

const opened = usePage();

const copied = async () => await opened.page.evaluate<string>('navigator.clipboard.readText()');
const button = (phone: Locator, name: string) => phone.getByRole('button', { name, exact: true });

beforeAll(async () => {
	await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});

test.each(['whatsapp', 'web', 'mailgun'])('a phone on %s shows both IDs and copies them', async (channel) => {
	const { driver, open, phone } = opened;
	const ana = await driver.createCustomer({ channel, name: 'Ana', externalId: 'customer-1042' });
	await open();
	for (const [label, id] of [
		['User ID', ana.userId],
		['External ID', 'customer-1042'],
	] as const) {
		await phone('Ana').getByText(id, { exact: true }).waitFor();
		await button(phone('Ana'), `Copy ${label}`).click();
		await phone('Ana').getByText(`${label} copied`).waitFor();
		expect(await copied()).toBe(id);
	}
});

test('who has no external ID is said to have none, and there is nothing to copy', async () => {
	const { driver, open, phone } = opened;
	await driver.createCustomer({ channel: 'telegram', name: 'Ana' });
	await open();
	await phone('Ana').getByText('none', { exact: true }).waitFor();
	await button(phone('Ana'), 'Copy User ID').waitFor();
	expect(await button(phone('Ana'), 'Copy External ID').count()).toBe(0);
});

test('where the browser forbids it, the phone says how to copy by hand', async () => {
	const { driver, open, phone, page } = opened;
	await driver.createCustomer({ channel: 'web', name: 'Ana' });
	await open();
	await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
	await button(phone('Ana'), 'Copy User ID').click();
	await phone('Ana')
		.getByRole('alert')
		.filter({ hasText: 'The browser does not let this page copy: select the ID and copy it yourself.' })
		.waitFor();
});

test('a long external ID makes no phone wider', async () => {
	const { driver, open, phone, page } = opened;
	await driver.createCustomer({ channel: 'web', name: 'Ana', externalId: 'customer-1042-'.repeat(20) });
	await driver.createCustomer({ channel: 'web', name: 'Ben' });
	for (const look of [wide, narrow]) {
		await page.setViewportSize(look);
		await open('phones');
		const [long, short] = [await phone('Ana').boundingBox(), await phone('Ben').boundingBox()];
		expect(long?.width).toBe(short?.width);
	}
	await page.setViewportSize(wide);
});

describe('an external ID', () => {
	const fill = async (name: string, text: string) =>
		await opened.page.getByRole('textbox', { name, exact: true }).fill(text);
	const press = async (name: string) => await button(opened.page.locator('body'), name).click();

	async function add(name: string, externalId: string) {
		await fill('Name', name);
		await fill('External ID', externalId);
		await press('Add customer');
	}

	test('is given when a customer is added, to that one alone', async () => {
		const { open, phone, api } = opened;
		await open();
		await press('How they arrive');
		await add('Ana', ' customer-1042 ');
		await phone('Ana').getByText('customer-1042', { exact: true }).waitFor();
		expect(await api.get('/users/customer-1042')).toMatchObject({
			data: { user: { externalId: 'customer-1042', profile: { givenName: 'Ana' } } },
		});
		await fill('Name', 'Ben');
		await press('Add customer');
		await phone('Ben').getByText('none', { exact: true }).waitFor();
	});

	test('that somebody else has is refused in a sentence', async () => {
		const { open, phone, page, driver } = opened;
		await driver.createCustomer({ channel: 'web', name: 'Ana', externalId: 'ana' });
		await open();
		await press('How they arrive');
		await add('Ben', 'ana');
		await page
			.getByRole('alert')
			.filter({ hasText: 'Another customer already has the external ID “ana”.' })
			.waitFor();
		expect(await phone('Ben').count()).toBe(0);
		expect(await page.getByRole('textbox', { name: 'External ID' }).inputValue()).toBe('ana');
	});

	test.each([
		['whatsapp', 'Give an external ID'],
		['mailgun', 'Give an external ID'],
		['web', 'Log in'],
	])('is given to a customer on %s who has none: %s', async (channel, deed) => {
		const { driver, open, phone, api } = opened;
		const { userId } = await driver.createCustomer({ channel, name: 'Ana' });
		await open();
		await button(phone('Ana'), 'More').click();
		await button(phone('Ana'), deed).click();
		const form = phone('Ana').getByRole('form', { name: deed });
		await form.getByRole('textbox', { name: 'External ID' }).fill('customer-1042');
		await form.getByRole('button').click();
		await phone('Ana').getByText('customer-1042', { exact: true }).waitFor();
		expect(await api.get('/users/customer-1042')).toMatchObject({ data: { user: { id: userId } } });
		await button(phone('Ana'), 'More').click();
		expect(await button(phone('Ana'), 'Give an external ID').count()).toBe(0);
	});
});
