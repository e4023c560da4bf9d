/** JSON as it was sent. */
export function Body({ title, text }: { title: string; text?: string }) {
	if (text === undefined) return null;
	return (
		<figure class="body">
			<figcaption>{title}</figcaption>
			<pre tabIndex={0}>{text}</pre>
		</figure>
	);
}
