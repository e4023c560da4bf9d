import type { Phone } from '../../api/page/records';
import type { Act } from '../act/useAct';
import { ChannelIcon } from '../channels/ChannelIcon';
import type { ChannelLook } from '../channels/looks';
import { sandbox } from '../connection/sandbox';
import { focusScreen } from './focusScreen';
import { labelPhone } from './labelPhone';
import { More } from './more/More';

interface PhoneHeaderProps {
	phone: Phone;
	look: ChannelLook;
	act: Act;
}

const findInitials = (name: string) =>
	name
		.split(/\s+/)
		.slice(0, 2)
		.map(([first = '']) => first)
		.join('')
		.toUpperCase();

export function PhoneHeader({ phone, look, act }: PhoneHeaderProps) {
	const { id: clientId, userId, channel, name, address, isBlocked, unreadCount } = phone;
	const block = () => void act.run(async () => await sandbox.block(userId, !isBlocked, { clientId }));
	const read = ({ currentTarget }: { currentTarget: Element }) => {
		focusScreen(currentTarget);
		void act.run(async () => await sandbox.read(userId, { clientId }));
	};
	return (
		<header class="phone__header">
			<span class="avatar" aria-hidden="true">
				{findInitials(name)}
			</span>
			<div class="phone__who">
				<h2>{name}</h2>
				<p title={address}>
					<ChannelIcon channel={channel} />
					{labelPhone(phone)}
				</p>
			</div>
			{look.tellsReads && unreadCount > 0 && (
				<button class="sign" onClick={read} aria-label={`${unreadCount} new, mark as read`}>
					{unreadCount} new
				</button>
			)}
			<button
				class="icon-button"
				aria-pressed={isBlocked}
				aria-label="Block the business"
				title={isBlocked ? 'Let the business write again' : 'Block the business'}
				onClick={block}
			>
				<svg viewBox="0 0 24 24" aria-hidden="true">
					<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 2c1.6 0 3 .5 4.2 1.400L6.4 16.200A7 7 0 0 1 12 5zm0 14a7 7 0 0 1-4.2-1.400l9.8-9.800A7 7 0 0 1 12 19z" />
				</svg>
			</button>
			<More phone={phone} act={act} />
		</header>
	);
}
