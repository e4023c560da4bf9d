const address = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/g;

/** Never markup: only web addresses become links. */
export function Text({ text = '' }: { text?: string }) {
	if (!text) return null;
	const parts = text.split(address);
	return (
		<p class="text">
			{parts.map((part, index) =>
				index % 2 === 0 ? (
					part
				) : (
					<a key={index} href={part} target="_blank" rel="noreferrer noopener">
						{part}
					</a>
				),
			)}
		</p>
	);
}
