import axios from 'axios';
import type { IDataObject } from 'n8n-workflow';
import { APP, envelope } from './events';
import { startReceiver, type Receiver } from './receiver';

export const SECRET = 'secret';
export const SUBSCRIPTION = { integrationId: 'i1', secret: SECRET, appId: APP, since: 1 };

/** A trigger's webhooks, to which a test delivers by hand. */
export function useDeliveries() {
	let receiver: Receiver;
	beforeEach(async () => (receiver = await startReceiver({ subscription: SUBSCRIPTION })));
	afterEach(async () => await receiver.close());

	async function post(body: unknown, secret: string) {
		const headers = { 'X-API-Key': secret };
		const { status, data } = await axios.post(receiver.webhookUrl, body, {
			headers,
			validateStatus: null,
			proxy: false,
		});
		return { status, ...data };
	}
	return {
		receiver: () => receiver,
		post,
		deliver: async (events: IDataObject[], secret = SECRET) => await post(envelope(events), secret),
		/** The texts of the items of each execution. */
		started: () => receiver.executions.map((items) => items.map(({ text }) => text)),
		/** n8n begins anew with what it has saved. */
		async restart() {
			const restarted = await startReceiver(receiver.staticData);
			await receiver.close();
			receiver = restarted;
		},
	};
}
