import type { IHookFunctions } from 'n8n-workflow';
import {
	isOfSameNode,
	isOfWorkflow,
	isOwn,
} from '../../../../nodes/SunshineConversations/trigger/registration/ownUrl';

const contextAt = (url: string, webhookId?: string) =>
	({ getNodeWebhookUrl: () => url, getNode: () => ({ webhookId }) }) as unknown as IHookFunctions;

const own = 'https://n8n.example/webhook/3b2a/webhook';

/** What a URL is to the node: its own, that of its test, that of another workflow, or a stranger's. */
function judge(target: string, context: IHookFunctions): string {
	if (isOwn(target, context)) return 'own';
	if (isOfSameNode(target, context)) return 'test';
	return isOfWorkflow(target, context) ? 'workflow' : 'stranger';
}

it.each([
	['own', own],
	['own', 'https://moved.example:8443/webhook/3b2a/webhook'],
	['own', 'https://moved.example/n8n/webhook/3b2a/webhook'],
	['own', `${own}/`],
	['own', `${own}?a=b`],
	['test', 'https://n8n.example/webhook-test/3b2a/webhook'],
	['test', 'https://moved.example/webhook-test/3b2a/webhook'],
	['workflow', 'https://n8n.example/webhook/4c3b/webhook'],
	['workflow', 'https://n8n.example/webhook-test/4c3b/webhook'],
	['workflow', 'https://other.example/webhook/4c3b/webhook'],
	['workflow', 'https://other.example/n8n/webhook/4c3b/webhook'],
	['workflow', 'https://other.example/webhook/workflow/trigger%20name/webhook'],
	['workflow', 'https://n8n.example/webhook/anything'],
	['stranger', 'https://n8n.example/elsewhere'],
	['stranger', 'https://n8n.example/webhook'],
	['stranger', 'https://crm.example/webhook/anything'],
	['stranger', 'https://crm.example/3b2a/hook'],
	['stranger', 'https://crm.example'],
	['stranger', 'no URL'],
])('%s: %s', (expected, target) => {
	expect(judge(target, contextAt(own, '3b2a'))).toBe(expected);
});

it.each([
	['own', 'https://n8n.example/hooks/3b2a/webhook'],
	['test', 'https://n8n.example/hooks-test/3b2a/webhook'],
	['workflow', 'https://n8n.example/hooks/4c3b/webhook'],
	['workflow', 'https://other.example/hooks/4c3b/webhook'],
	['workflow', 'https://other.example/webhook/4c3b/webhook'],
])('where n8n calls its endpoints otherwise, %s: %s', (expected, target) => {
	expect(judge(target, contextAt('https://n8n.example/hooks/3b2a/webhook', '3b2a'))).toBe(expected);
});

it.each([
	['own', 'https://moved.example/webhook/one/trigger/webhook'],
	['test', 'https://n8n.example/webhook-test/one/trigger/webhook'],
	['workflow', 'https://n8n.example/webhook/two/trigger/webhook'],
])('for a node without an ID of its own, %s: %s', (expected, target) => {
	expect(judge(target, contextAt('https://n8n.example/webhook/one/trigger/webhook'))).toBe(expected);
});
