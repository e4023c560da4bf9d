import type { ComponentChildren } from 'preact';
import type { Act } from '../useAct';

interface ActButtonProps {
	act: Act;
	attempt: () => Promise<unknown>;
	/** Where to go on, if it was not refused. */
	onDone?: () => void;
	children: ComponentChildren;
}

/** For what may be refused; while it waits it keeps the focus, which a disabled button would lose. */
export function ActButton({ act, attempt, onDone, children }: ActButtonProps) {
	async function press() {
		if (act.isBusy) return;
		if (await act.run(attempt)) onDone?.();
	}
	return (
		<button type="button" class="button" aria-disabled={act.isBusy} onClick={() => void press()}>
			{children}
		</button>
	);
}
