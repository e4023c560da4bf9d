import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Ledger, ledgerOf } from '../../../../nodes/SunshineConversations/trigger/receiving/ledger';
import { readRecord } from '../../../../nodes/SunshineConversations/trigger/receiving/record';

const PER_DELIVERY = 100;
const MINUTE = 60_000;

beforeEach(() => jest.useFakeTimers({ now: new Date('2026-01-05T10:00:00Z') }));
afterEach(() => jest.useRealTimers());

/** 24 characters, as the API's. */
const apiId = (index: number) => index.toString(16).padStart(24, '0');
/** As long as an ID may be, of characters that JSON writes with six each, and JSON in JSON with seven. */
const worstId = (index: number) => index.toString(16).padStart(128, '\u0001');

/** Delivers events one after the other; gives what static data holds in the end, and the most that it held. */
async function deliver(ledger: Ledger, idOf: (index: number) => string, count: number, first = 0) {
	let record = '';
	let mostBytes = 0;
	for (let start = first; start < first + count; start += PER_DELIVERY) {
		const ids = Array.from({ length: PER_DELIVERY }, (_, index) => idOf(start + index));
		const claim = await ledger.claim(ids, record);
		record = claim.record();
		claim.settle(true);
		// As n8n writes it to its database: the text as JSON once more.
		mostBytes = Math.max(mostBytes, Buffer.byteLength(JSON.stringify({ ledger: record })));
	}
	return { record, mostBytes };
}

it('after 100,000 events static data holds 45 kB with the newest 1,000, and the process knows 20,000', async () => {
	const ledger = new Ledger();
	const { record, mostBytes } = await deliver(ledger, apiId, 100_000);
	expect(mostBytes).toBe(45_014);
	const all = Array.from({ length: 100_000 }, (_, index) => apiId(index));
	expect(readRecord(record).map(([id]) => id)).toEqual(all.slice(-1_000));
	expect((await ledger.claim(all, undefined)).ids).toEqual(all.slice(0, -20_000));
});

it('static data never holds more than 900 kB, whatever the IDs are', async () => {
	const { mostBytes } = await deliver(new Ledger(), worstId, 10_000);
	expect(mostBytes).toBe(900_646);
});

it('the process keeps 4 MB at most for a trigger, and no more with twice as many events', async () => {
	const ledger = new Ledger();
	const before = heapUsed();
	await deliver(ledger, apiId, 40_000);
	const filled = heapUsed();
	await deliver(ledger, apiId, 40_000, 40_000);
	expect(filled - before).toBeLessThan(4_000_000);
	expect(heapUsed() - filled).toBeLessThan(500_000);
	expect(ledger.isIdle()).toBe(false);
});

it('1,000 triggers without events are forgotten when the next one comes', async () => {
	const names = Array.from({ length: 1_000 }, (_, index) => `trigger ${index}`);
	const ledgers = names.map((name) => ledgerOf(name));
	for (const ledger of ledgers) (await ledger.claim(['a'], undefined)).settle(true);
	const busy = ledgerOf('busy');
	const claim = await busy.claim(['a'], undefined);

	jest.advanceTimersByTime(21 * MINUTE);
	ledgerOf('next');
	expect(names.filter((name, index) => ledgerOf(name) === ledgers[index])).toEqual([]);
	expect(ledgerOf('busy')).toBe(busy);
	claim.settle(true);
});

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heapUsed(): number {
	collectGarbage();
	return process.memoryUsage().heapUsed;
}
