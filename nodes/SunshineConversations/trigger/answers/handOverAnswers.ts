import type { IWebhookFunctions } from 'n8n-workflow';
import { FLAGS, readFlag } from '../options';
import type { WebhookEvent } from '../receiving/envelope';
import { handOver } from './handOver';
import { readReply, type Reply } from './questions';

/** What may answer questions that wait, by the event's ID. */
export function readReplies(context: IWebhookFunctions, events: WebhookEvent[]): Map<string, Reply> {
	const replies = events.flatMap((event) => readReply(context, event) ?? []);
	const isOn = replies.length > 0 && readFlag(FLAGS.handOverAnswers, context);
	return new Map(isOn ? replies.map((reply) => [reply.event.id, reply]) : []);
}

/** The IDs of the events that were taken as answers; undefined if it could not be told for one of them in time. */
export async function handOverAnswers(
	context: IWebhookFunctions,
	replies: Reply[],
): Promise<Set<string> | undefined> {
	const outcomes = await Promise.all(replies.map(async (reply) => await handOver(context, reply)));
	if (outcomes.includes('later')) return undefined;
	return new Set(replies.filter((_, index) => outcomes[index] === 'taken').map(({ event }) => event.id));
}
