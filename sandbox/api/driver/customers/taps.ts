import { channels } from '../../channels/channels';
import { cutLabel } from '../../channels/rendering';
import type { Action, Message } from '../../model';
import type { SandboxState } from '../../state/state';
import { assignDefault } from '../../switchboard/switchboards';
import { toEventConversation } from '../../webhooks/eventResources';
import { publish } from '../../webhooks/events';
import type { CustomerTap } from '../customerSchemas';
import { DriverError } from '../errors';
import { addCustomerMessage } from './messages';
import { describeSource, type Place } from './places';

/** What a tap led to; a link only opens a page, so nothing reaches the API. */
export interface Tapped {
	action: Action;
	message?: Message;
}

/** Buttons live on the message as posted: the phone may show them cut, or as plain text. */
function findAction(
	state: SandboxState,
	{ stored, origin }: Place,
	{ messageId, button }: CustomerTap,
): Action {
	const channel = channels.get(describeSource(state, origin).type);
	const isCut = ({ text }: Action) => channel !== undefined && cutLabel(text, channel) === button;
	const isWanted = (one: string) => messageId === undefined || one === messageId;
	const posted = stored.messages.filter((message) => isWanted(message.id));
	// The buttons of a template are WhatsApp's: only the phone has them.
	const screen = state.store.screens.get(origin.userId) ?? [];
	const { id } = stored.conversation;
	const shown = screen.filter((entry) => entry.conversationId === id && isWanted(entry.messageId));
	for (const { content } of [...shown, ...posted].reverse()) {
		const actions = [...(content.actions ?? []), ...(content.items ?? []).flatMap((item) => item.actions)];
		const isMeant = ({ text, payload }: Action) => text === button || payload === button;
		const found = actions.find(isMeant) ?? actions.find(isCut);
		if (found) return found;
	}
	throw new DriverError(`No message on the phone has a button "${button}".`);
}

/** A postback is no message, so it has an event of its own. */
function postBack(state: SandboxState, { stored, origin }: Place, action: Action, copies?: number): void {
	const { payload, metadata } = action;
	const user = state.store.users.get(origin.userId);
	const source = describeSource(state, origin);
	// A tap counts as writing.
	origin.lastMessageAt = state.clock.now();
	assignDefault(state, stored, source.integrationId);
	publish(
		state,
		'conversation:postback',
		(include) => ({
			postback: { payload, ...(metadata && { metadata }) },
			conversation: toEventConversation(state, stored),
			user: user && include.user(user),
			source: include.source(source, origin),
		}),
		{ copies },
	);
}

export function tapButton(state: SandboxState, place: Place, tap: CustomerTap): Tapped {
	const action = findAction(state, place, tap);
	const { stored, origin } = place;
	const { text, payload, metadata } = action;
	const extras = { copies: tap.copies, ...(metadata ? { metadata } : {}) };
	const write = (content: Message['content']) => addCustomerMessage(state, stored, origin, content, extras);
	switch (action.type) {
		case 'reply':
			return { action, message: write({ type: 'text', text, payload }) };
		case 'locationRequest':
			return { action, message: write({ type: 'location', coordinates: { lat: 55.6761, long: 12.5683 } }) };
		case 'postback':
			postBack(state, place, action, tap.copies);
			return state.store.app.settings.echoPostback
				? { action, message: write({ type: 'text', text, payload }) }
				: { action };
		default:
			return { action };
	}
}
