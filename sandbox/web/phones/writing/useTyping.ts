import { useEffect, useRef } from 'preact/hooks';
import type { Phone } from '../../../api/page/records';
import type { ChannelLook } from '../../channels/looks';
import { sandbox } from '../../connection/sandbox';

const IDLE_MS = 3000;

/** Tells the business that the customer types, where the channel does. */
export function useTyping({ id: clientId, userId }: Phone, { tellsTyping }: ChannelLook) {
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
	const told = useRef<Promise<unknown>>(Promise.resolve());
	useEffect(() => () => clearTimeout(timer.current), []);

	// Nobody waits for it: what keeps it from arriving shows when the message is sent.
	function tell(isTyping: boolean) {
		const call = isTyping ? 'startTyping' : 'stopTyping';
		told.current = told.current.then(() => sandbox[call](userId, { clientId })).catch(() => {});
	}

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
