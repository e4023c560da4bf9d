import { sleep, type IWebhookFunctions } from 'n8n-workflow';
import { findRegistration } from './lookup';
import { secretMatches } from './secret';
import { currentSubscription, remember, webhookPath, type Admission, type Subscription } from './staticData';

/** In milliseconds, between two look-ups for one webhook: whoever guesses secrets causes no more of them. */
const LOOKUP_INTERVAL = 10_000;
/** In milliseconds. The API waits 20 seconds for the answer. */
const PATIENCE = 5_000;
/** The API's secrets have 48 characters or so. */
const LONGEST_SECRET = 512;

export interface Refusal {
	status: 401 | 503;
	message: string;
}

/**
 * Who comes with the secret of this webhook, or of the one that it has replaced. What n8n has stored may be lost or out of
 * date, as its processes write it back whole: so before a delivery is refused for good, the API is asked for the secret.
 */
export async function admit(context: IWebhookFunctions): Promise<Admission | Refusal> {
	const given = context.getHeaderData()['x-api-key'];
	const known = currentSubscription(context);
	const admission = find(known, given) ?? find(await askApi(context, given), given);
	if (admission) return admission;
	if (currentSubscription(context)?.secret) {
		return { status: 401, message: 'The X-API-Key header does not hold the secret of this webhook.' };
	}
	return {
		status: 503,
		message: 'This trigger has no webhook secret yet. Deactivate and activate the workflow.',
	};
}

function find(subscription: Subscription | undefined, given: unknown): Admission | undefined {
	const former = subscription?.former;
	const admissions = [subscription, former && former.until > Date.now() ? former : undefined];
	return admissions.find((admission) => admission && secretMatches(given, admission.secret));
}

const lookups = new Map<string, { at: number; answer: Promise<Subscription | undefined> }>();

/** Calls at the same moment share one look-up; undefined if there is nothing to be learned, or not for now. */
async function askApi(context: IWebhookFunctions, given: unknown): Promise<Subscription | undefined> {
	const isPlausible = typeof given === 'string' && given !== '' && given.length <= LONGEST_SECRET;
	// A test run has another URL than the one that is told here.
	if (!isPlausible || context.getMode() === 'manual') return undefined;
	const webhook = webhookPath(context);
	const last = lookups.get(webhook);
	if (last && Date.now() - last.at < LOOKUP_INTERVAL) return await last.answer;

	const answer = Promise.race([lookUp(context), sleep(PATIENCE).then(() => undefined)]);
	lookups.set(webhook, { at: Date.now(), answer });
	return await answer;
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
