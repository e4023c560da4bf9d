import { useState } from 'preact/hooks';
import type { Act } from '../../act/useAct';
import { FormInput } from '../content/FormInput';
import type { Deed } from './deeds';

interface DeedFormProps {
	deed: Deed;
	act: Act;
	onDone: () => void;
}

export function DeedForm({ deed, act, onDone }: DeedFormProps) {
	const [values, setValues] = useState<Record<string, string>>({});
	const { label, verb, fields, attempt } = deed;

	async function submit(event: Event) {
		event.preventDefault();
		if (act.isBusy) return;
		const entries = fields.map(({ name }) => [name, values[name]?.trim() ?? '']);
		const filled = Object.fromEntries(entries) as Record<string, string>;
		const missing = fields.find(({ name, isOptional }) => !isOptional && !filled[name]);
		if (missing) return act.refuse(`Fill in “${missing.label}” first.`);
		if (await act.run(async () => await attempt(filled))) onDone();
	}

	return (
		<form class="form" noValidate aria-label={label} onSubmit={(event) => void submit(event)}>
			<p class="more__title">{label}</p>
			{fields.map((field) => (
				<FormInput
					key={field.name}
					field={field}
					value={values[field.name] ?? ''}
					onChange={(value) => setValues((known) => ({ ...known, [field.name]: value }))}
				/>
			))}
			<button class="button button--primary" aria-disabled={act.isBusy}>
				{verb}
			</button>
		</form>
	);
}
