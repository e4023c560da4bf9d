import type { IDataObject, INodeExecutionData, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { withoutQuestions } from '../../asking/hidden';
import { answeredWith2xx } from '../../transport/n8nAnswer';
import { handOverAnswers, readReplies } from '../answers/handOverAnswers';
import { FLAGS, readFilter, readFlag } from '../options';
import { currentSubscription, readStaticData } from '../staticData';
import { hasPlace } from '../switchboard/placeOption';
import { admit } from './admission';
import { addAttachment } from './attachments';
import { readEnvelope, type WebhookEvent } from './envelope';
import { passes } from './filters';
import { simplify } from './items';
import { ledgerOf } from './ledger';

/** Takes one delivery in: verified, filtered, deduplicated, one item per event. */
export async function receive(this: IWebhookFunctions): Promise<IWebhookResponseData> {
	const staticData = readStaticData(this);
	const admission = await admit(this);
	if ('status' in admission) return refuse(this, admission.status, admission.message);
	const envelope = readEnvelope(this.getBodyData(), admission.appId);
	if (typeof envelope === 'string') return refuse(this, 400, envelope);

	const filter = { ...readFilter(this), placedIntegrationId: placedIntegrationId(this) };
	const wanted = envelope.events.filter((event) => passes(event, filter));
	const replies = readReplies(this, envelope.events);
	const concerned = envelope.events.filter((event) => wanted.includes(event) || replies.has(event.id));
	const claim = await ledgerOf(triggerKey(this)).claim(
		concerned.map(({ id }) => id),
		staticData.ledger,
	);
	// Before anything that may throw: n8n answers that with 500, and the claim is given up.
	if (claim.ids.length > 0) void answeredWith2xx(this.getResponseObject()).then(claim.settle);
	const answers = await handOverAnswers(
		this,
		claim.ids.flatMap((id) => replies.get(id) ?? []),
	);
	if (!answers)
		return refuse(this, 503, 'Whether this answers a question cannot be told yet. Send it again later.');

	const byId = new Map(wanted.map((event) => [event.id, event]));
	const accepted = claim.ids.filter((id) => !answers.has(id)).flatMap((id) => byId.get(id) ?? []);
	const duplicates = concerned.length - claim.ids.length;
	const counts = {
		accepted: accepted.length,
		duplicates,
		ignored: envelope.events.length + envelope.malformed - accepted.length - answers.size - duplicates,
		...(answers.size > 0 && { answers: answers.size }),
	};
	if (accepted.length === 0) {
		if (answers.size > 0) staticData.ledger = claim.record();
		return { webhookResponse: counts };
	}

	const isSimplified = readFlag(FLAGS.simplify, this);
	const withFiles = readFlag(FLAGS.downloadAttachments, this);
	const items = await Promise.all(
		accepted.map(async (event) => {
			const item = toItem(event, isSimplified);
			return withFiles ? await addAttachment(this, event, item) : item;
		}),
	);
	const latestSubscription = () => currentSubscription(this);
	return {
		workflowData: [items],
		// n8n reads this between creating the execution and saving static data. A change made sooner is not saved:
		// n8n forgets that there was one when it builds the workflow for the execution (seen in 2.41.1).
		get webhookResponse() {
			staticData.ledger = claim.record();
			staticData.subscription = latestSubscription();
			return counts;
		},
	};
}

function toItem(event: WebhookEvent, isSimplified: boolean): INodeExecutionData {
	const visible = withoutQuestions(event);
	return { json: isSimplified ? simplify(visible) : (visible as unknown as IDataObject) };
}

/** A test run is off the switchboard, and hears everything. */
function placedIntegrationId(context: IWebhookFunctions): string | undefined {
	const isPlaced = context.getMode() !== 'manual' && hasPlace(context);
	return isPlaced ? currentSubscription(context)?.integrationId : undefined;
}

function refuse(context: IWebhookFunctions, status: number, message: string): IWebhookResponseData {
	context.getResponseObject().status(status).json({ message });
	return { noWebhookResponse: true };
}

/** Test runs and production calls have ledgers of their own. */
function triggerKey(context: IWebhookFunctions): string {
	return JSON.stringify([context.getWorkflow().id, context.getNode().id, context.getMode()]);
}
