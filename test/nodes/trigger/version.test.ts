import { SunshineConversationsTrigger } from '../../../nodes/SunshineConversations/SunshineConversationsTrigger.node';

const { description } = new SunshineConversationsTrigger();

it('is not of version 1, for which n8n evaluates an expression with every call', () => {
	expect(description.version).toBe(1.1);
});

it('nothing that n8n reads with every call is an expression', () => {
	expect(JSON.stringify(description.webhooks)).not.toContain('"=');
});
