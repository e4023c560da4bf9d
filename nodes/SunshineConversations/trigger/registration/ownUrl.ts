import type { TriggerContext } from '../staticData';

/** What n8n puts before the part of a URL that belongs to a node, unless its administrator has chosen other words. */
const ENDPOINTS = ['webhook', 'webhook-test'];

/** In `webhook()` this is always the production URL. */
export function ownTarget(context: TriggerContext): string {
	return context.getNodeWebhookUrl('default')!;
}

/** n8n may have moved to another host; what follows its address holds the node's own ID, and tells a test run from production. */
export function isOwn(target: string, context: TriggerContext): boolean {
	return endOf(target, context).join('/') === endOf(ownTarget(context), context).join('/');
}

/** In production or in a test. */
export function isOfSameNode(target: string, context: TriggerContext): boolean {
	const [, ...node] = endOf(ownTarget(context), context);
	return endOf(target, context).slice(1).join('/') === node.join('/');
}

/** Anything that this n8n listens to, and what looks like this trigger in another n8n. */
export function isOfWorkflow(target: string, context: TriggerContext): boolean {
	const own = ownTarget(context);
	const [endpoint] = endOf(own, context);
	const parts = partsOf(target);
	const start = parts.findIndex((part) => part === endpoint || ENDPOINTS.includes(part));
	const ofNode = start < 0 ? [] : parts.slice(start + 1);
	const isHere = URL.canParse(target) && new URL(target).origin === new URL(own).origin;
	return ofNode.length > (isHere ? 0 : 1) && (isHere || ofNode.at(-1) === partsOf(own).at(-1));
}

/** Endpoint, ID and path; n8n takes two parts for the ID of a node that was made without one. */
function endOf(url: string, context: TriggerContext): string[] {
	return partsOf(url).slice(context.getNode().webhookId ? -3 : -4);
}

function partsOf(url: string): string[] {
	return URL.canParse(url) ? new URL(url).pathname.split('/').filter(Boolean) : [];
}
