import { sleep, type IWebhookFunctions } from 'n8n-workflow';
import { findRegistration } from '../registration/findRegistration';
import { remember, webhookPath, type Subscription } from '../staticData';

/** In milliseconds, between two look-ups for one webhook. Guessing secrets causes no more of them. */
const INTERVAL = 1_000;
/** In milliseconds. The API waits 20 seconds for the answer. */
const PATIENCE = 5_000;
/** Those in the API's description have 86 characters of this kind; nothing else is worth a look-up. */
const LIKE_A_SECRET = /^[\w.~+/=-]{16,128}$/;
/** Wrong secrets of one webhook that are kept in mind. */
const MOST_REFUSED = 1_000;

class Lookups {
	private last = 0;

	/** The look-up that has not begun yet, and can serve whoever comes until then. */
	private next?: Promise<Subscription | undefined>;

	/** A secret that is wrong once is so for good, as the API makes new ones only. */
	private readonly refused = new Set<string>();

	async ask(
		context: IWebhookFunctions,
		given: string,
		isGiven: (subscription: Subscription) => boolean,
	): Promise<Subscription | undefined> {
		if (this.refused.has(given)) return undefined;
		this.next ??= this.lookUpInTurn(context);
		const found = await this.next;
		if (found && !isGiven(found)) this.refuse(given);
		return found;
	}

	private async lookUpInTurn(context: IWebhookFunctions): Promise<Subscription | undefined> {
		await sleep(Math.max(0, this.last + INTERVAL - Date.now()));
		this.last = Date.now();
		this.next = undefined;
		return await Promise.race([lookUp(context), sleep(PATIENCE).then(() => undefined)]);
	}

	private refuse(given: string): void {
		this.refused.add(given);
		const [oldest] = this.refused;
		if (this.refused.size > MOST_REFUSED) this.refused.delete(oldest!);
	}
}

const lookups = new Map<string, Lookups>();

/** The subscription as the API knows it, asked for since the call came in; undefined if there is nothing to be learned. */
export async function askApi(
	context: IWebhookFunctions,
	given: unknown,
	isGiven: (subscription: Subscription) => boolean,
): Promise<Subscription | undefined> {
	// A test run has another URL than the one that is told here.
	if (context.getMode() === 'manual' || typeof given !== 'string' || !LIKE_A_SECRET.test(given)) {
		return undefined;
	}
	const webhook = webhookPath(context);
	const own = lookups.get(webhook) ?? new Lookups();
	lookups.set(webhook, own);
	return await own.ask(context, given, isGiven);
}

async function lookUp(context: IWebhookFunctions): Promise<Subscription | undefined> {
	try {
		const found = await findRegistration(context);
		return found && (await remember(context, found));
	} catch {
		// The API cannot be asked, or the key may not ask it: then what is stored is all there is to go by.
		return undefined;
	}
}
