import type { Template } from '../../api/page/records';
import { ActButton } from '../act/ActButton';
import type { Act } from '../act/useAct';
import { sandbox } from '../connection/sandbox';

interface TemplateRowProps {
	template: Template;
	act: Act;
	onRemoved: () => void;
}

export function TemplateRow({ template, act, onRemoved }: TemplateRowProps) {
	const { name, language, header, body, buttons = [] } = template;
	return (
		<li class="approved">
			<p class="approved__name">
				<strong>{name}</strong> · {language}
			</p>
			<ActButton
				act={act}
				label={`Remove ${name} · ${language}`}
				attempt={async () => await sandbox.withdrawTemplate({ name, language })}
				onDone={onRemoved}
			>
				Remove
			</ActButton>
			{header && <p class="approved__header">{header.text ?? `With a header: ${header.type}`}</p>}
			<p class="approved__body">{body}</p>
			{buttons.length > 0 && <p class="panel__hint">Buttons: {buttons.map(({ text }) => text).join(', ')}</p>}
		</li>
	);
}
