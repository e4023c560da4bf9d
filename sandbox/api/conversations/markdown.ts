const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const entities = Object.entries(escapes);

/** Enough Markdown for chat: headings, bold, italic, code, links and paragraphs. */
export function toHtml(markdown: string): string {
	const escaped = markdown.replace(/[&<>]/g, (character) => escapes[character] ?? character);
	const inline = escaped
		.replace(/\[([^\]]+)\]\((https?:[^)\s]+)\)/g, '<a href="$2">$1</a>')
		.replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
		.replace(/\*([^*]+)\*/g, '<em>$1</em>')
		.replace(/`([^`]+)`/g, '<code>$1</code>');
	return inline
		.split(/\n{2,}/)
		.map((block) => {
			const [, marks, heading] = /^(#{1,6}) +(.*)$/s.exec(block) ?? [];
			if (marks !== undefined) return `<h${marks.length}>${heading}</h${marks.length}>`;
			return `<p>${block.replaceAll('\n', '<br>')}</p>`;
		})
		.join('');
}

export function toPlainText(html: string): string {
	const withBreaks = html.replace(/<br\s*\/?>|<\/(p|h\d|li|div)>/gi, '\n').replace(/<[^>]*>/g, '');
	return entities
		.reduceRight((text, [character, entity]) => text.replaceAll(entity, character), withBreaks)
		.trim();
}
