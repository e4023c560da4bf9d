import { SunshineConversationsTrigger } from '../../../nodes/SunshineConversations/SunshineConversationsTrigger.node';

const { description } = new SunshineConversationsTrigger();

it('new triggers are not of version 1, for which n8n evaluates an expression with every call', () => {
	expect(description.defaultVersion).toBe(1.1);
	expect(description.version).toEqual([1, 1.1]);
});

it('nothing that n8n reads with every call is an expression', () => {
	expect(JSON.stringify(description.webhooks)).not.toContain('"=');
});
