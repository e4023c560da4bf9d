import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { panels, type PanelId } from './panels';

interface PanelProps {
	id: PanelId;
	children: ComponentChildren;
}

/** What is seen beside the phones; who changes to it by keyboard goes on in it. */
export function Panel({ id, children }: PanelProps) {
	const section = useRef<HTMLElement>(null);
	const shownId = useRef(id);
	useEffect(() => {
		if (shownId.current !== id) section.current?.focus({ preventScroll: true });
		shownId.current = id;
	}, [id]);
	const { label, title } = panels.find((panel) => panel.id === id) ?? panels[0];
	return (
		<section ref={section} class={`panel ${id}`} aria-label={label} tabIndex={-1}>
			<h2 class="panel__title">{title}</h2>
			{children}
		</section>
	);
}
