import { useRef, useState } from 'preact/hooks';

/** A menu that goes with Escape, or once the focus goes elsewhere. */
export function useMenu() {
	const [isOpen, setOpen] = useState(false);
	const toggle = useRef<HTMLButtonElement>(null);

	/** The focus must not go down with the menu. */
	function close() {
		setOpen(false);
		toggle.current?.focus();
	}

	return {
		isOpen,
		close,
		toggle: {
			ref: toggle,
			type: 'button' as const,
			'aria-expanded': isOpen,
			onClick: () => setOpen(!isOpen),
		},
		/** For what holds both the toggle and the menu. */
		box: {
			onKeyDown({ key }: KeyboardEvent) {
				if (isOpen && key === 'Escape') close();
			},
			onFocusOut({ currentTarget, relatedTarget }: FocusEvent) {
				if (!(currentTarget as Element).contains(relatedTarget as Node | null)) setOpen(false);
			},
		},
	};
}
