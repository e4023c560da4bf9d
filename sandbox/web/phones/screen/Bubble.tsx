import { showTime } from '../../connection/times';
import { Buttons } from '../buttons/Buttons';
import { MessageContent } from '../content/MessageContent';
import type { PhoneMessage } from '../message';
import { Ticks } from './Ticks';

interface BubbleProps extends PhoneMessage {
	/** Whether somebody else wrote the one before. */
	isFirst: boolean;
	isRead: boolean;
}

/** One message, as this channel shows it. */
export function Bubble({ isFirst, isRead, ...message }: BubbleProps) {
	const { entry, phone, look } = message;
	const { author, state, failure, displayName, at, content } = entry;
	const sender = author === 'business' ? displayName : phone.name;
	const isNamed = look.showsSender || (isFirst && author === 'business');
	const classes = ['bubble', `bubble--${author}`, `bubble--${content.type}`];
	if (isFirst) classes.push('bubble--first');
	if (state === 'failed') classes.push('bubble--failed');
	return (
		<div class={classes.join(' ')} data-message={entry.messageId}>
			{isNamed && sender && <p class="bubble__name">{sender}</p>}
			<MessageContent {...message} />
			<Buttons {...message} />
			{entry.override && <p class="bubble__note">Sent as this channel’s own payload</p>}
			{failure && (
				<p class="bubble__failure">
					<strong>Not delivered.</strong> {failure.message}
				</p>
			)}
			<p class="bubble__foot">
				<time dateTime={at}>{showTime(at)}</time>
				{author === 'user' && <Ticks isRead={isRead} />}
			</p>
		</div>
	);
}
