import { useState } from 'preact/hooks';
import { Refusal } from '../act/Refusal';
import { useAct } from '../act/useAct';
import { sandbox } from '../connection/sandbox';
import { emptyWish, findMissing, headers, toTemplate, type Wish } from './wish';

const placeholders = {
	name: 'e.g. order_update',
	language: 'e.g. en_US',
	headerText: 'e.g. Order {{1}}',
	body: 'e.g. Hi {{1}}, your order {{2}} is on its way.',
	buttons: 'e.g. Where is it?, Stop',
};

/** Approves as an administrator of WhatsApp would. */
export function AddTemplate() {
	const [wish, setWish] = useState(emptyWish);
	const { run, isBusy, sentence, refuse } = useAct();
	const change = (part: Partial<Wish>) => setWish((known) => ({ ...known, ...part }));

	async function add(event: Event) {
		event.preventDefault();
		if (isBusy) return;
		const missing = findMissing(wish);
		if (missing) return refuse(missing);
		const isAdded = await run(async () => await sandbox.approveTemplate(toTemplate(wish)));
		if (isAdded) setWish((now) => (now === wish ? emptyWish : now));
	}

	const bind = (key: keyof typeof placeholders) => ({
		value: wish[key],
		placeholder: placeholders[key],
		onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
			change({ [key]: currentTarget.value }),
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
				<span>Header</span>
				<select
					value={wish.headerType}
					onChange={({ currentTarget }) => change({ headerType: headers[currentTarget.selectedIndex]?.type })}
				>
					{headers.map(({ type, label }) => (
						<option key={type} value={type}>
							{label}
						</option>
					))}
				</select>
			</label>
			{wish.headerType === 'text' && (
				<label class="field">
					<span>Header text</span>
					<input autoComplete="off" maxLength={60} {...bind('headerText')} />
				</label>
			)}
			<label class="field">
				<span>Text</span>
				<textarea rows={3} maxLength={1024} aria-describedby="add-template-hint" {...bind('body')} />
			</label>
			<p class="panel__hint" id="add-template-hint">
				{'Put {{1}} or {{first_name}} where each message fills in something.'}
			</p>
			<label class="field">
				<span>Buttons</span>
				<input autoComplete="off" aria-describedby="add-template-buttons" {...bind('buttons')} />
			</label>
			<p class="panel__hint" id="add-template-buttons">
				Quick replies, with commas between them.
			</p>
			<button class="button button--primary" aria-disabled={isBusy}>
				Add template
			</button>
			<Refusal sentence={sentence} />
		</form>
	);
}
