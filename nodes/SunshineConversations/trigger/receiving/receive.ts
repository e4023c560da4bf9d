import type { IDataObject, INodeExecutionData, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { FLAGS, readChosen, readFlag } from '../options';
import { currentSubscription, readStaticData } from '../staticData';
import { admit } from './admission';
import { addAttachment } from './attachments';
import { readEnvelope, type WebhookEvent } from './envelope';
import { passes, type EventFilter } from './filters';
import { simplify } from './items';
import { ledgerOf } from './ledger';
import { answeredWith2xx } from './n8nAnswer';

/** Takes one delivery in: verified, filtered, deduplicated, one item per event. */
export async function receive(this: IWebhookFunctions): Promise<IWebhookResponseData> {
	const staticData = readStaticData(this);
	const admission = await admit(this);
	if ('status' in admission) return refuse(this, admission.status, admission.message);
	const envelope = readEnvelope(this.getBodyData(), admission.appId);
	if (typeof envelope === 'string') return refuse(this, 400, envelope);

	const filter = readFilter(this);
	const wanted = envelope.events.filter((event) => passes(event, filter));
	const claim = await ledgerOf(triggerKey(this)).claim(
		wanted.map(({ id }) => id),
		staticData.ledger,
	);
	const byId = new Map(wanted.map((event) => [event.id, event]));
	const accepted = claim.ids.map((id) => byId.get(id)!);
	const counts = {
		accepted: accepted.length,
		duplicates: wanted.length - accepted.length,
		ignored: envelope.events.length + envelope.malformed - wanted.length,
	};
	if (accepted.length === 0) return { webhookResponse: counts };

	// Before anything that may throw: n8n answers that with 500, and the claim is given up.
	void answeredWith2xx(this.getResponseObject()).then(claim.settle);
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
	return { json: isSimplified ? simplify(event) : (event as unknown as IDataObject) };
}

function refuse(context: IWebhookFunctions, status: number, message: string): IWebhookResponseData {
	context.getResponseObject().status(status).json({ message });
	return { noWebhookResponse: true };
}

function readFilter(context: IWebhookFunctions): EventFilter {
	return {
		events: readChosen('events', 'Events', context),
		messagesFrom: context.getNodeParameter('messagesFrom', 'user') as EventFilter['messagesFrom'],
		channels: readChosen('channels', 'Channels', context),
		silentWhileAgent: readFlag(FLAGS.silentWhileAgent, context),
	};
}

/** Test runs and production calls have ledgers of their own. */
function triggerKey(context: IWebhookFunctions): string {
	return JSON.stringify([context.getWorkflow().id, context.getNode().id, context.getMode()]);
}
