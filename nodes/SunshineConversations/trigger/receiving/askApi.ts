import { sleep, type IWebhookFunctions } from 'n8n-workflow';
import { inTime } from '../../transport/inTime';
import { findRegistration } from '../registration/findRegistration';
import { remember, webhookPath, type Subscription } from '../staticData';

/** In milliseconds, between two look-ups for one webhook. Guessing secrets causes no more of them. */
const INTERVAL = 1_000;
/** In milliseconds. The API waits 20 seconds for the answer, and repeats the call if it is told that it could not be asked. */
const PATIENCE = 5_000;
/** Those in the API's description have 86 characters of this kind; nothing else is worth a look-up. */
const LIKE_A_SECRET = /^[\w.~+/=-]{16,128}$/;
/** Wrong secrets of one webhook that are kept in mind. */
const MOST_REFUSED = 1_000;

/** What the API says of the webhook: nothing if there is none. */
interface Answer {
	subscription?: Subscription;
}

class Lookups {
	private last = 0;

	/** One at a time, however slow the API is. It ends by itself, and what it finds serves the call's repetition. */
	private running?: Promise<Answer | undefined>;

	/** The look-up that has not begun yet, and can serve whoever comes until then. */
	private next?: Promise<Answer | undefined>;

	/** A secret that is wrong once is so for good, as the API makes new ones only. */
	private readonly refused = new Set<string>();

	async ask(
		context: IWebhookFunctions,
		given: string,
		isGiven: (subscription: Subscription) => boolean,
	): Promise<Answer | undefined> {
		if (this.refused.has(given)) return {};
		const next = (this.next ??= this.lookUpInTurn(context));
		const answer = await inTime(PATIENCE, async () => await next);
		if (answer?.subscription && !isGiven(answer.subscription)) this.refuse(given);
		return answer;
	}

	private async lookUpInTurn(context: IWebhookFunctions): Promise<Answer | undefined> {
		await this.running;
		// It would be longer after the clock was set back.
		const pause = Math.min(INTERVAL, this.last + INTERVAL - Date.now());
		await sleep(Math.max(0, pause));
		this.last = Date.now();
		this.next = undefined;
		this.running = lookUp(context);
		return await this.running;
	}

	private refuse(given: string): void {
		this.refused.add(given);
		const [oldest] = this.refused;
		if (this.refused.size > MOST_REFUSED) this.refused.delete(oldest!);
	}
}

const lookups = new Map<string, Lookups>();

/** What the API knows of the webhook, asked for since the call came in; undefined if it could not be asked. */
export async function askApi(
	context: IWebhookFunctions,
	given: unknown,
	isGiven: (subscription: Subscription) => boolean,
): Promise<Answer | undefined> {
	// A test run has another URL than the one that is told here.
	if (context.getMode() === 'manual' || typeof given !== 'string' || !LIKE_A_SECRET.test(given)) return {};
	const webhook = webhookPath(context);
	const own = lookups.get(webhook) ?? new Lookups();
	lookups.set(webhook, own);
	return await own.ask(context, given, isGiven);
}

async function lookUp(context: IWebhookFunctions): Promise<Answer | undefined> {
	try {
		const found = await findRegistration(context);
		return found ? { subscription: await remember(context, found) } : {};
	} catch {
		// Nothing, or nothing that tells: the API is down or busy, or the key may not ask.
		return undefined;
	}
}
