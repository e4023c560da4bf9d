import { useState } from 'preact/hooks';
import { sandbox } from '../../connection/sandbox';
import { Text } from '../../messages/Text';
import { focusScreen } from '../focusScreen';
import type { PhoneMessage } from '../message';
import { FormInput } from './FormInput';

export function FormCard({ entry, phone, act }: PhoneMessage) {
	const [values, setValues] = useState<Record<string, string>>({});
	const { fields = [], text } = entry.content;

	async function submit(event: Event) {
		event.preventDefault();
		const frame = (event.currentTarget as Element).closest('.phone');
		const missing = fields.find(({ name }) => !values[name]?.trim());
		if (missing) return act.refuse(`Fill in “${missing.label ?? missing.name}” first.`);
		const { messageId, conversationId } = entry;
		const where = { messageId, conversationId, clientId: phone.id };
		const isSent = await act.run(async () => await sandbox.submitForm(phone.userId, values, where));
		if (isSent && frame) focusScreen(frame);
	}

	if (entry.isSubmitted) {
		return (
			<>
				<Text text={text} />
				<p class="form__done">✓ Form sent</p>
			</>
		);
	}
	return (
		<form class="form" noValidate aria-label="Form" onSubmit={(event) => void submit(event)}>
			<Text text={text} />
			{fields.map((field) => (
				<FormInput
					key={field.name}
					field={field}
					value={values[field.name] ?? ''}
					onChange={(value) => setValues((known) => ({ ...known, [field.name]: value }))}
				/>
			))}
			<button class="button button--primary">Send form</button>
		</form>
	);
}
