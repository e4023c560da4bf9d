import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import axios from 'axios';
import type { Stage } from '../harness/stage';
import type { Stopwatch } from './stopwatch';
import { asking, CHANNELS, drawn, TABLE, waiting } from './workflows';

/** Lets an execution wait; gives what answers it and resolves when the next node has run. */
export type Prepare = () => Promise<() => Promise<void>>;

export interface Contenders {
	ours: Prepare;
	plain: Prepare;
	drawn: Prepare;
}

/** In milliseconds: n8n writes a wait to its database after the node before it has spoken. */
const SETTLED = 1_500;

export async function openContenders(stage: Stage, stopwatch: Stopwatch): Promise<Contenders> {
	const { client, credential, n8n } = await stage.n8n();
	const { driver } = await stage.sandbox();
	const project = await client.request<{ id: string }>('GET', '/projects/personal');
	const tables = `/projects/${project.id}/data-tables`;
	const columns = ['conversation', 'url'].map((name) => ({ name, type: 'string' }));
	const table = await client.request<{ id: string }>('POST', tables, {
		name: TABLE,
		columns,
	});
	for (const file of [asking(stopwatch.url), waiting(stopwatch.url), drawn()]) {
		const { id } = await client.importWorkflow(file, credential);
		await client.activate(id);
	}

	/** Gives the URL at which it waits. */
	const open = async (id: string): Promise<string> => {
		await axios.post(`${n8n.url}/webhook/open?id=${id}`, {}, { proxy: false });
		const url = await stopwatch.reached('waiting', id);
		await pause(SETTLED);
		return url;
	};
	return {
		async ours() {
			const customer = await driver.createCustomer({ channel: CHANNELS.ours });
			await driver.write(customer, { text: 'Hello' });
			while ((await driver.screen(customer)).length < 2) await pause(50);
			await pause(SETTLED);
			return async () => {
				await driver.write(customer, { text: 'Tomorrow' });
				await stopwatch.reached('done', customer.conversationId);
			};
		},
		async plain() {
			const id = randomBytes(8).toString('hex');
			const url = await open(id);
			return async () => {
				await axios.post(url, {}, { proxy: false });
				await stopwatch.reached('done', id);
			};
		},
		async drawn() {
			const customer = await driver.createCustomer({ channel: CHANNELS.drawn });
			const id = customer.conversationId;
			const row = { conversation: id, url: await open(id) };
			await client.request('POST', `${tables}/${table.id}/insert`, { data: [row], returnType: 'count' });
			return async () => {
				await driver.write(customer, { text: 'Tomorrow' });
				await stopwatch.reached('done', id);
			};
		},
	};
}
