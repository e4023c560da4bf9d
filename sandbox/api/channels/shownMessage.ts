import type { Integration, ScreenEntry, Template } from '../model';
import type { SandboxState } from '../state/state';
import type { Channel } from './channels';
import { addDisclaimer } from './disclaimer';
import { findTemplate, type PostedMessage } from './postedMessage';
import { renderForChannel, toFallbackText } from './rendering';
import { findApproved } from './templates/refusals';
import { showTemplate, showUnknownTemplate } from './templates/shownTemplate';

/** Raw payloads follow the channel's schema, which is only read for something to show. */
function readOverride(payload: Record<string, unknown>): string {
	const { text, interactive } = payload as {
		text?: { body?: string } | string;
		interactive?: { body?: { text?: string } };
	};
	return (typeof text === 'string' ? text : text?.body) ?? interactive?.body?.text ?? '';
}

type Shown = Pick<ScreenEntry, 'text' | 'content' | 'override'>;

function showOnWhatsApp(state: SandboxState, template: Template): Shown {
	const approved = findApproved(state.store.templates, template);
	return approved ? showTemplate(approved, template) : showUnknownTemplate(template);
}

/** A business message as the phone shows it, by content or by the payload that replaces it. */
export function showPosted(
	state: SandboxState,
	channel: Channel,
	posted: PostedMessage,
	integration?: Integration,
): Shown {
	const content = addDisclaimer(posted.message, channel, integration);
	const override = posted.override?.[channel.name]?.payload;
	const template = channel.name === 'whatsapp' ? findTemplate(posted) : undefined;
	if (template) return { ...showOnWhatsApp(state, template), override };
	const text = override ? readOverride(override) : toFallbackText(content);
	return { text, content: renderForChannel(content, channel), override };
}
