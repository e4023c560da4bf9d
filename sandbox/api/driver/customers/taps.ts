import { channels } from '../../channels/channels';
import { addCustomerMessage } from './messages';
import { describeSource, type Place } from './places';
import { DriverError } from '../errors';
import type { CustomerTap } from '../customerSchemas';
import { publish } from '../../webhooks/events';
import { cutLabel } from '../../channels/rendering';
import type { Action, Message } from '../../model';
import { assignDefault } from '../../switchboard/switchboards';
import { viewEventConversation } from '../../webhooks/eventResources';
import type { World } from '../../state/world';

/** What a tap led to; a link only opens a page, so nothing reaches the API. */
export interface Tapped {
	action: Action;
	message?: Message;
}

/** Buttons live on the message as posted: the phone may show them cut, or as plain text. */
function findAction(world: World, { stored, origin }: Place, { messageId, button }: CustomerTap): Action {
	const channel = channels.get(describeSource(world, origin).type);
	const isCut = ({ text }: Action) => channel !== undefined && cutLabel(text, channel) === button;
	const shown = stored.messages.filter(({ id }) => messageId === undefined || id === messageId);
	for (const { content } of shown.reverse()) {
		const actions = [...(content.actions ?? []), ...(content.items ?? []).flatMap((item) => item.actions)];
		const isMeant = ({ text, payload }: Action) => text === button || payload === button;
		const found = actions.find(isMeant) ?? actions.find(isCut);
		if (found) return found;
	}
	throw new DriverError(`No message on the phone has a button "${button}".`);
}

/** A postback is no message, so it has an event of its own. */
function postBack(world: World, { stored, origin }: Place, action: Action, copies?: number): void {
	const { payload, metadata } = action;
	const user = world.store.users.get(origin.userId);
	const source = describeSource(world, origin);
	assignDefault(world, stored, source.integrationId);
	publish(
		world,
		'conversation:postback',
		(lens) => ({
			postback: { payload, ...(metadata && { metadata }) },
			conversation: viewEventConversation(stored),
			user: user && lens.user(user),
			source: lens.source(source, origin),
		}),
		{ copies },
	);
}

export function tapButton(world: World, place: Place, tap: CustomerTap): Tapped {
	const action = findAction(world, place, tap);
	const { stored, origin } = place;
	const { text, payload, metadata } = action;
	const extras = { copies: tap.copies, ...(metadata ? { metadata } : {}) };
	const write = (content: Message['content']) => addCustomerMessage(world, stored, origin, content, extras);
	switch (action.type) {
		case 'reply':
			return { action, message: write({ type: 'text', text, payload }) };
		case 'locationRequest':
			return { action, message: write({ type: 'location', coordinates: { lat: 55.6761, long: 12.5683 } }) };
		case 'postback':
			postBack(world, place, action, tap.copies);
			return world.store.app.settings.echoPostback
				? { action, message: write({ type: 'text', text, payload }) }
				: { action };
		default:
			return { action };
	}
}
