import { conversationOf } from '../../../fields/conversationOf';
import type { Input } from '../../../input/input';
import { path } from '../../../transport/apiRequest';
import { request } from '../../../transport/request';
import type { Member } from '../../../transport/switchboard';

/** Who is in control of a conversation, and to whom control is offered. */
export interface Control {
	active?: Member;
	pending?: Member;
}

export interface ControlChange {
	action: 'acceptControl' | 'offerControl' | 'passControl' | 'releaseControl';
	/** Who is to get control, by ID, name or type, or `next`. */
	target?: string;
	isDone(now: Control): boolean;
}

interface Answer {
	conversation: { activeSwitchboardIntegration?: Member; pendingSwitchboardIntegration?: Member };
}

export async function readControl(input: Input): Promise<Control> {
	const { conversation } = await request<Answer>(input.context, {
		method: 'GET',
		path: path`/conversations/${conversationOf(input)}`,
		gives: 'conversation',
	});
	const { activeSwitchboardIntegration: active, pendingSwitchboardIntegration: pending } = conversation;
	return { active, pending };
}
