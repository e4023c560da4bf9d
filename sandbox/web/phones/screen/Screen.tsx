import type { Phone, PhoneEntry } from '../../../api/page/records';
import type { Act } from '../../act/useAct';
import type { ChannelLook } from '../../channels/looks';
import { useFollowEnd } from '../../hooks/useFollowEnd';
import { QuickReplies } from '../buttons/QuickReplies';
import { Bubble } from './Bubble';

interface ScreenProps {
	phone: Phone;
	look: ChannelLook;
	act: Act;
}

const wasRead = ({ businessLastRead = '' }: Phone, { at }: PhoneEntry) => businessLastRead >= at;

export function Screen({ phone, look, act }: ScreenProps) {
	const { entries, isBusinessTyping } = phone;
	const last = entries.at(-1);
	const box = useFollowEnd<HTMLDivElement>(`${last?.messageId} ${entries.length} ${isBusinessTyping}`);
	return (
		<div ref={box} class="screen" role="log" aria-label={`Messages of ${phone.name}`} tabIndex={0}>
			{entries.length === 0 && <p class="screen__hint">Write a first message below.</p>}
			{entries.map((entry, index) => (
				<Bubble
					key={`${entry.messageId} ${entry.author}`}
					entry={entry}
					isFirst={entries[index - 1]?.author !== entry.author}
					isRead={wasRead(phone, entry)}
					look={look}
					phone={phone}
					act={act}
				/>
			))}
			{isBusinessTyping && (
				<p class="bubble bubble--business typing">
					<span class="hidden">The business is typing</span>
					<i />
					<i />
					<i />
				</p>
			)}
			{last && <QuickReplies entry={last} look={look} phone={phone} act={act} />}
		</div>
	);
}
