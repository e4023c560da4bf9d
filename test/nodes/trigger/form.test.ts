import { NodeHelpers } from 'n8n-workflow';
import { SunshineConversationsTrigger } from '../../../nodes/SunshineConversations/SunshineConversationsTrigger.node';

const { properties } = new SunshineConversationsTrigger().description;

it.each([
	['conversation:message', true],
	['postback', false],
])('with %s, what concerns messages only is shown: %s', (event, isShown) => {
	const form = { events: [event] };
	const all = properties.flatMap((field) => [field, ...(field.options ?? [])]);
	for (const name of ['messagesFrom', 'downloadAttachments']) {
		const field = all.find((one) => one.name === name) as (typeof properties)[number];
		expect(NodeHelpers.displayParameter(form, field, { typeVersion: 1 }, null)).toBe(isShown);
	}
});
