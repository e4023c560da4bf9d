import { useEffect, useRef } from 'preact/hooks';
import type { Phone } from '../../api/page/records';
import { sandbox } from '../sandbox';
import type { ChannelLook } from './channels';

const IDLE_MS = 3000;

/** Tells the business that the customer types, where the channel does. */
export function useTyping({ userId, channel }: Phone, { tellsTyping }: ChannelLook) {
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
	useEffect(() => () => clearTimeout(timer.current), []);

	// Nobody waits for it: what keeps it from arriving shows when the message is sent.
	const tell = (isTyping: boolean) =>
		void sandbox[isTyping ? 'startTyping' : 'stopTyping'](userId, { channel }).catch(() => undefined);

	function stop() {
		if (timer.current === undefined) return;
		clearTimeout(timer.current);
		timer.current = undefined;
		tell(false);
	}

	function start() {
		if (!tellsTyping) return;
		if (timer.current === undefined) tell(true);
		clearTimeout(timer.current);
		timer.current = setTimeout(stop, IDLE_MS);
	}

	return { start, stop };
}
