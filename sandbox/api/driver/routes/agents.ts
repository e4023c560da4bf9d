import { findConversation } from '../../conversations/conversations';
import { addMessage, deliverMessage } from '../../conversations/messages';
import { findRecipients } from '../../conversations/recipients';
import type { Route } from '../../http/routing';
import { openAgentWorkspace } from '../../switchboard/agentWorkspace';
import { acceptAsAgent, closeTicket, handBack, putBotFirst, takeControl } from '../agents';
import { AgentControl, AgentWrite, BotChoice } from '../schemas';

interface ConversationRoute {
	Params: { conversation: string };
}

export const routeAgents: Route = (api, state) => {
	api.post<ConversationRoute, unknown, { body: typeof AgentWrite }>(
		'/conversations/:conversation/agent-messages',
		{ schema: { body: AgentWrite } },
		({ params, body }) => {
			const stored = findConversation(state, params.conversation);
			const { text, displayName = 'Agent' } = body;
			const message = addMessage(state, stored, {
				author: { type: 'business', displayName, subtypes: ['agent'] },
				content: { type: 'text', text },
				source: { type: 'zd:agentWorkspace' },
			});
			deliverMessage(state, stored, findRecipients(state, stored), { message });
			return message;
		},
	);

	api.post('/agent-workspace', () => openAgentWorkspace(state));

	api.put<{ Body: unknown }, unknown, { body: typeof BotChoice }>(
		'/agent-workspace/bot',
		{ schema: { body: BotChoice } },
		({ body }) => putBotFirst(state, body.integrationId),
	);

	const actions = {
		'take-control': takeControl,
		'accept-control': acceptAsAgent,
		'close-ticket': closeTicket,
		'hand-back': handBack,
	};
	for (const [name, act] of Object.entries(actions)) {
		api.post<ConversationRoute, unknown, { body: typeof AgentControl }>(
			`/conversations/:conversation/${name}`,
			{ schema: { body: AgentControl } },
			({ params, body }) => {
				const stored = findConversation(state, params.conversation);
				act(state, stored, body);
				return stored.conversation;
			},
		);
	}
};
