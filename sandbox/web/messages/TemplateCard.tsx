import type { Content } from '../../api/model';

/** WhatsApp knows the wording; here there are its name and what is filled in. */
export function TemplateCard({ content, text }: { content: Content; text: string }) {
	const { name, language } = content.template ?? {};
	const filled = text.replace(/^\[[^\]]*\] ?/, '');
	return (
		<div class="template">
			<p class="template__name">
				Template <code>{name ?? 'without a name'}</code>
				{language?.code && ` · ${language.code}`}
			</p>
			{filled && (
				<ol>
					{filled.split(' | ').map((value, index) => (
						<li key={index}>{value}</li>
					))}
				</ol>
			)}
		</div>
	);
}
