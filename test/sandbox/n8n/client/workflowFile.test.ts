import faqBot from '../../../../examples/faq-bot.json';
import { prepareImport, type WorkflowFile } from '../../../../sandbox/n8n/client/workflowFile';

const credential = { id: 'c1', name: 'Sandbox', type: 'sunshineConversationsApi' };
const placed = { sunshineConversationsApi: { id: 'c1', name: 'Sandbox' } };
const node = (type: string, more: object = {}) => ({
	name: type,
	type,
	typeVersion: 1,
	position: [0, 0],
	parameters: {},
	...more,
});
const fileOf = (...nodes: WorkflowFile['nodes']): WorkflowFile => ({ name: 'W', nodes, connections: {} });

it('gives the credential to the nodes of this package alone', () => {
	const file = fileOf(
		node('n8n-nodes-sunshine-conversations.sunshineConversations'),
		node('n8n-nodes-base.slack'),
	);
	const [ours, foreign] = prepareImport(file, credential).nodes;
	expect(ours?.credentials).toEqual(placed);
	expect(foreign).not.toHaveProperty('credentials');
});

it('keeps the other credentials of a node', () => {
	const proxy = { id: 'p', name: 'Proxy' };
	const file = fileOf(
		node('n8n-nodes-sunshine-conversations.sunshineConversations', { credentials: { proxy } }),
	);
	expect(prepareImport(file, credential).nodes[0]?.credentials).toEqual({ ...placed, proxy });
});

it('leaves the webhook path to n8n, so that a file can be imported twice', () => {
	const file = fileOf(node('n8n-nodes-base.webhook', { webhookId: 'from-the-file' }));
	expect(prepareImport(file).nodes[0]).not.toHaveProperty('webhookId');
});

it('does not touch the file', () => {
	const before = structuredClone(faqBot);
	prepareImport(faqBot, credential);
	expect(faqBot).toEqual(before);
});
