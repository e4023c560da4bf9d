import type { IDataObject } from 'n8n-workflow';
import { until } from '../../shared/until';
import { runAction } from '../harness/engine';
import { useSandbox } from '../harness/sandbox';

const surroundings = useSandbox();

it('sends nothing more once the run has been stopped', async () => {
	const { driver, credential } = surroundings;
	const stopped = await driver.createCustomer({ channel: 'web' });
	const other = await driver.createCustomer({ channel: 'web' });
	await driver.configure({ apiLatencyMs: 50 });
	const items = Array.from({ length: 10 }, (_, index): IDataObject => ({ text: String(index) }));
	const send = async ({ conversationId }: { conversationId: string }, stop?: Promise<unknown>) => {
		const to = { resource: 'message', operation: 'send', sendTo: 'conversation', conversationId };
		return await runAction({ credential, items, stop, parameters: { ...to, text: '={{ $json.text }}' } });
	};
	const received = async (customer: typeof stopped) => (await driver.screen(customer)).length;

	await send(
		stopped,
		until(async () => (await received(stopped)) > 0),
	);
	// As many more, one after the other, take longer than what was still under way.
	await send(other);
	expect(await received(other)).toBe(items.length);
	expect(await received(stopped)).toBeGreaterThan(0);
	expect(await received(stopped)).toBeLessThan(items.length / 2);
});
