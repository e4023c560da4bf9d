import type { IWebhookFunctions } from 'n8n-workflow';
import { isStillRepeated, type Admission } from '../former';
import { currentSubscription, type Subscription } from '../staticData';
import { askApi } from './askApi';
import { secretMatches } from './secret';

export interface Refusal {
	status: 401 | 503;
	message: string;
}

/**
 * Accepts calls with the secret of this webhook or of the one before. What n8n has stored may be lost or out of date, because
 * its processes write it back whole. The API never repeats a call that was refused with 401, so it is asked first, and
 * what it could not be asked about is refused with 503.
 */
export async function admit(context: IWebhookFunctions): Promise<Admission | Refusal> {
	const given = context.getHeaderData()['x-api-key'];
	const known = find(currentSubscription(context), given);
	if (known) return known;
	const answer = await askApi(context, given, (subscription) => find(subscription, given) !== undefined);
	const admission = find(answer?.subscription, given);
	if (admission) return admission;
	if (!currentSubscription(context)?.secret) {
		return {
			status: 503,
			message: 'This trigger has no webhook secret yet. Deactivate and activate the workflow.',
		};
	}
	if (!answer) {
		return {
			status: 503,
			message:
				'The trigger could not ask Sunshine Conversations whether the X-API-Key header holds the secret of this webhook. Send the event again later.',
		};
	}
	return { status: 401, message: 'The X-API-Key header does not hold the secret of this webhook.' };
}

function find(subscription: Subscription | undefined, given: unknown): Admission | undefined {
	const former = subscription?.former;
	const admissions = [subscription, former && isStillRepeated(former) ? former : undefined];
	return admissions.find((admission) => admission && secretMatches(given, admission.secret));
}
