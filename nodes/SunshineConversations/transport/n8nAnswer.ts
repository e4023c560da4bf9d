import { sleep, type IWebhookFunctions } from 'n8n-workflow';

type Response = ReturnType<IWebhookFunctions['getResponseObject']>;

/** In milliseconds. */
const POLL = 50;
/** n8n answers long before; after this the call counts as failed. */
const PATIENCE = 5 * 60_000;

/**
 * Whether n8n answered with a 2xx, which it does only after it has created the execution.
 * When the caller hangs up first, n8n goes on all the same: then its verdict counts, not the connection's end.
 */
export async function answeredWith2xx(response: Response): Promise<boolean> {
	if (!response.closed) {
		await new Promise<void>((resolve) => {
			response.once('finish', resolve);
			response.once('close', resolve);
		});
	}
	for (let waited = 0; !response.writableEnded && waited < PATIENCE; waited += POLL) await sleep(POLL);
	return response.writableEnded && response.statusCode >= 200 && response.statusCode < 300;
}
