import type { IDataObject } from 'n8n-workflow';
import workingHours from '../../../examples/working-hours.json';
import { AdminApi } from '../../shared/adminApi';
import { TIMEOUT, type Instance } from '../harness/instance';
import { readRows } from './dataTables';
import { useExample, withNode, type Example } from './useExample';

const TABLE = 'Messages outside working hours';
const NOTE = /^Thank you for your message! We are here Monday to Friday/;

/** When a customer writes, by the world's clock; and whether there is somebody. */
type Moment = [at: string, when: string, isOpen: boolean];

/** Lisbon is there in winter and an hour ahead in summer. */
const lisbon: Moment[] = [
	['2026-01-07T10:00:00.000Z', 'a Wednesday morning', true],
	['2026-01-07T08:59:59.999Z', 'just before opening', false],
	['2026-01-07T09:00:00.000Z', 'at opening time', true],
	['2026-01-07T17:59:59.999Z', 'just before closing', true],
	['2026-01-07T18:00:00.000Z', 'at closing time', false],
	['2026-01-10T13:59:00.000Z', 'Saturday, before it closes', true],
	['2026-01-10T14:00:00.000Z', 'Saturday afternoon', false],
	['2026-01-11T11:00:00.000Z', 'a Sunday', false],
	['2026-12-25T11:00:00.000Z', 'a holiday', false],
	['2026-07-01T08:30:00.000Z', 'half past nine in summer', true],
	['2026-07-01T17:30:00.000Z', 'half past six in summer', false],
];

/** Nine hours ahead, with a break at noon and open until midnight. */
const tokyo: Moment[] = [
	['2026-01-07T00:00:00.000Z', 'nine in the morning', true],
	['2026-01-07T03:30:00.000Z', 'in the break', false],
	['2026-01-07T05:00:00.000Z', 'after the break', true],
	['2026-01-07T14:59:00.000Z', 'a minute to midnight', true],
	['2026-01-07T15:00:00.000Z', 'midnight', false],
];

const withFields = (fields: IDataObject) =>
	withNode(workingHours, 'Opening hours', ({ assignments }) => {
		for (const field of (assignments as { assignments: IDataObject[] }).assignments) {
			if (String(field.name) in fields) field.value = fields[String(field.name)];
		}
	});

let count = 0;

/** Delivers what a customer wrote at a moment of our choice. */
async function writeAt({ driver, sandbox }: Instance, customer: Customer, moment: string): Promise<void> {
	const integrations = await new AdminApi(sandbox).customIntegrations();
	const webhook = integrations.find(({ displayName }) => displayName.includes('Working hours'))!.webhooks[0]!;
	const id = `moment-${++count}`;
	const content = { type: 'text', text: `Written at ${moment}` };
	const author = { type: 'user', userId: customer.userId, displayName: 'Ana' };
	const message = { id, received: moment, author, content, source: { type: 'web' } };
	const payload = { conversation: { id: customer.conversationId, type: 'personal' }, message };
	const { status } = await driver.deliverRaw(webhook.id, {
		app: { id: sandbox.appId },
		webhook: { id: webhook.id, version: 'v2' },
		events: [{ id, createdAt: moment, type: 'conversation:message', payload }],
	});
	expect(status).toBe(200);
}

type Customer = Awaited<ReturnType<Instance['driver']['createCustomer']>>;

const createCustomer = async ({ driver }: Instance) =>
	await driver.createCustomer({ channel: 'web', name: 'Ana' });

async function expectNotes(instance: Instance, { settle, hear }: Example, moments: Moment[]): Promise<void> {
	const customers: Customer[] = [];
	for (const [moment] of moments) {
		const customer = await createCustomer(instance);
		await writeAt(instance, customer, moment);
		customers.push(customer);
	}
	await settle();
	const heard = await Promise.all(customers.map(async ({ userId }) => await hear(userId)));
	expect(moments.map(([, when], index) => [when, heard[index]])).toEqual(
		moments.map(([, when, isOpen]) => [when, isOpen ? [] : [expect.stringMatching(NOTE)]]),
	);
}

export function testWorkingHours(instance: Instance): void {
	describe('as it is', () => testLisbon(instance));

	describe('with other hours', () => {
		const monday = { wednesday: '9-12.30; 14:00 – 24:00' };
		const example = useExample(instance, () =>
			withFields({ timeZone: 'Asia/Tokyo', ...monday, thursday: '' }),
		);
		it(
			'spans, time zone and ways of writing the time are taken as meant',
			async () => await expectNotes(instance, example, tokyo),
			TIMEOUT,
		);
	});

	describe('with a time zone that does not exist', () => {
		const { settle, hear } = useExample(instance, () => withFields({ timeZone: 'Europe/Lissabon' }));
		it(
			'nobody gets a note, and the execution says so',
			async () => {
				const customer = await createCustomer(instance);
				await writeAt(instance, customer, '2026-01-11T11:00:00.000Z');
				await settle(1);
				expect(await hear(customer.userId)).toEqual([]);
			},
			TIMEOUT,
		);
	});
}

function testLisbon(instance: Instance): void {
	const example = useExample(instance, () => workingHours);
	const { settle, hear } = example;

	it(
		'only who writes outside the hours of that day and place gets the note',
		async () => await expectNotes(instance, example, lisbon),
		TIMEOUT,
	);

	it(
		'one note per conversation and day, also for messages of the same moment, and staff sees them all',
		async () => {
			const customer = await createCustomer(instance);
			const { userId, conversationId } = customer;
			const night = Array.from({ length: 5 }, (_, second) => `2026-01-07T22:00:0${second}.000Z`);
			await Promise.all(night.map(async (moment) => await writeAt(instance, customer, moment)));
			await settle();
			expect(await hear(userId)).toHaveLength(1);

			await writeAt(instance, customer, '2026-01-08T03:00:00.000Z');
			await settle();
			expect(await hear(userId)).toHaveLength(2);

			const rows = (await readRows(instance.client, TABLE)).filter(
				(row) => row.conversation === conversationId,
			);
			expect(rows).toHaveLength(6);
			expect(rows.at(-1)).toMatchObject({
				day: '2026-01-08',
				customer: 'Ana',
				channel: 'web',
				text: 'Written at 2026-01-08T03:00:00.000Z',
			});
		},
		TIMEOUT,
	);

	it(
		'publishing again keeps what was written down',
		async () => {
			const before = await readRows(instance.client, TABLE);
			await instance.client.deactivate(example.workflowId);
			await instance.client.activate(example.workflowId);
			await settle();
			expect(await readRows(instance.client, TABLE)).toEqual(before);
		},
		TIMEOUT,
	);
}
