import type { Content, Template } from '../../api/model';
import { FileCard } from './FileCard';
import { Picture } from './Picture';

interface TemplateContent {
	template?: Template;
	/** Its picture or file. */
	header?: Content;
	values?: string[];
}

/** WhatsApp knows the wording; here there are its name, its picture and what is filled in. */
export function TemplateCard({ content }: { content: Content }) {
	const { template = {}, header, values = [] } = content as TemplateContent;
	const { name, language } = template;
	return (
		<div class="template">
			{header && (header.type === 'image' ? <Picture content={header} /> : <FileCard content={header} />)}
			<p class="template__name">
				Template <code>{name ?? 'without a name'}</code>
				{language?.code && ` · ${language.code}`}
			</p>
			{values.length > 0 && (
				<ol>
					{values.map((value, index) => (
						<li key={index}>{value}</li>
					))}
				</ol>
			)}
		</div>
	);
}
