import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Act } from './useAct';

interface ActButtonProps {
	act: Act;
	attempt: () => Promise<unknown>;
	/** Moves the focus, if it was not refused and nobody went elsewhere meanwhile. */
	onDone?: () => void;
	/** Where what stands on it says too little by itself. */
	label?: string;
	children: ComponentChildren;
}

/** For what may be refused; while it waits it keeps the focus, which a disabled button would lose. */
export function ActButton({ act, attempt, onDone, label, children }: ActButtonProps) {
	const button = useRef<HTMLButtonElement>(null);
	async function press() {
		if (act.isBusy) return;
		const isDone = await act.run(attempt);
		const { activeElement, body } = document;
		if (isDone && (activeElement === button.current || activeElement === body)) onDone?.();
	}
	return (
		<button
			ref={button}
			type="button"
			class="button"
			aria-label={label}
			aria-disabled={act.isBusy}
			onClick={() => void press()}
		>
			{children}
		</button>
	);
}
