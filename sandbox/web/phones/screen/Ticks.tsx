/** One tick for sent, two when the business has read. */
export function Ticks({ isRead }: { isRead: boolean }) {
	const label = isRead ? 'Read' : 'Sent';
	return (
		<span class={isRead ? 'ticks ticks--read' : 'ticks'} role="img" aria-label={label} title={label}>
			<svg viewBox="0 0 20 12" aria-hidden="true">
				<path d={isRead ? 'M1 6.5 4.5 10 12 2M8.5 9 10 10.5 18 2' : 'M5 6.5 8.5 10 16 2'} />
			</svg>
		</span>
	);
}
