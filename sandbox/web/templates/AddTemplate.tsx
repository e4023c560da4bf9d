import { useState } from 'preact/hooks';
import { Refusal } from '../act/Refusal';
import { useAct } from '../act/useAct';
import { sandbox } from '../connection/sandbox';

const placeholders = {
	name: 'e.g. order_update',
	language: 'e.g. en_US',
	body: 'e.g. Hi {{1}}, your order {{2}} is on its way.',
};

const empty = { name: '', language: '', body: '' };

/** Approves as an administrator of WhatsApp would. */
export function AddTemplate() {
	const [wish, setWish] = useState(empty);
	const { run, isBusy, sentence, refuse } = useAct();
	const trimmed = { name: wish.name.trim(), language: wish.language.trim(), body: wish.body.trim() };

	async function add(event: Event) {
		event.preventDefault();
		if (isBusy) return;
		if (!trimmed.name) return refuse('A template needs a name.');
		if (!trimmed.language) return refuse('A template needs a language, such as en_US.');
		if (!trimmed.body) return refuse('A template needs a text.');
		const isAdded = await run(async () => await sandbox.approveTemplate(trimmed));
		if (isAdded) setWish((now) => (now === wish ? empty : now));
	}

	const bind = (key: keyof typeof empty) => ({
		value: wish[key],
		placeholder: placeholders[key],
		onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
			setWish((known) => ({ ...known, [key]: currentTarget.value })),
	});

	return (
		<form class="add-template" aria-label="Add a template" onSubmit={(event) => void add(event)}>
			<label class="field">
				<span>Template name</span>
				<input autoComplete="off" maxLength={512} {...bind('name')} />
			</label>
			<label class="field">
				<span>Language</span>
				<input autoComplete="off" maxLength={20} {...bind('language')} />
			</label>
			<label class="field">
				<span>Text</span>
				<textarea rows={3} maxLength={1024} aria-describedby="add-template-hint" {...bind('body')} />
			</label>
			<p class="panel__hint" id="add-template-hint">
				{'Put {{1}} or {{first_name}} where each message fills in something.'}
			</p>
			<button class="button button--primary" aria-disabled={isBusy}>
				Add template
			</button>
			<Refusal sentence={sentence} />
		</form>
	);
}
