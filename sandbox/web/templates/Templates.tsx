import { useRef } from 'preact/hooks';
import type { Template } from '../../api/page/records';
import { Refusal } from '../act/Refusal';
import { useAct } from '../act/useAct';
import { AddTemplate } from './AddTemplate';
import { TemplateRow } from './TemplateRow';

/** What WhatsApp has approved. */
export function Templates({ templates }: { templates: Template[] }) {
	const act = useAct();
	const list = useRef<HTMLUListElement>(null);
	return (
		<>
			<p class="panel__hint">
				{templates.length === 0
					? 'None is approved, so the phones take any template and show only what is filled in.'
					: 'WhatsApp takes only these, each filled in as it was approved.'}
			</p>
			<ul ref={list} class="approved-list" aria-label="Approved templates" tabIndex={-1}>
				{templates.map((template) => (
					<TemplateRow
						key={template.id}
						template={template}
						act={act}
						onRemoved={() => list.current?.focus()}
					/>
				))}
			</ul>
			<Refusal sentence={act.sentence} />
			<AddTemplate />
		</>
	);
}
