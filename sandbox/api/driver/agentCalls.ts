import type { Conversation, Message, Switchboard, SwitchboardIntegration } from '../model';
import type { Call } from './call';
import type { AgentControl, AgentWrite } from './schemas';

export interface AgentWorkspace {
	switchboard: Switchboard;
	switchboardIntegration: SwitchboardIntegration;
}

/** Plays the agents of Zendesk. */
export function createAgentCalls(call: Call) {
	const handOver = async (conversationId: string, action: string, wish: AgentControl) =>
		await call<Conversation>('POST', `/conversations/${conversationId}/${action}`, wish);

	return {
		writeAsAgent: async (conversationId: string, message: AgentWrite) =>
			await call<Message>('POST', `/conversations/${conversationId}/agent-messages`, message),
		/** Makes sure that the agents are on a switchboard that is on; the actions below do so by themselves. */
		openAgentWorkspace: async () => await call<AgentWorkspace>('POST', '/agent-workspace'),
		/** An agent steps in unasked. */
		takeControl: async (conversationId: string, wish: AgentControl = {}) =>
			await handOver(conversationId, 'take-control', wish),
		acceptAsAgent: async (conversationId: string, wish: AgentControl = {}) =>
			await handOver(conversationId, 'accept-control', wish),
		/** Passes control to the workspace's next in line, or releases it; the reason is `ticketClosed`. */
		closeTicket: async (conversationId: string, wish: AgentControl = {}) =>
			await handOver(conversationId, 'close-ticket', wish),
		/** As closing the ticket, but with no reason; without a next in line, to the one that goes first. */
		handBack: async (conversationId: string, wish: AgentControl = {}) =>
			await handOver(conversationId, 'hand-back', wish),
		/** Lets conversations begin with the bot of this custom integration, which hears nothing while agents have them. */
		putBotFirst: async (integrationId: string) =>
			await call<SwitchboardIntegration>('PUT', '/agent-workspace/bot', { integrationId }),
	};
}
