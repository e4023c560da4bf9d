import type { FormField } from '../../../api/model';

interface FormInputProps {
	field: FormField;
	value: string;
	onChange: (value: string) => void;
}

export function FormInput({ field, value, onChange }: FormInputProps) {
	const { type, name, label = name, options = [], placeholder } = field;
	return (
		<label class="field">
			<span>{label}</span>
			{type === 'select' ? (
				<select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
					<option value="">Choose …</option>
					{options.map((option) => (
						<option key={option.name} value={option.name}>
							{option.label}
						</option>
					))}
				</select>
			) : (
				<input
					inputMode={type === 'email' ? 'email' : 'text'}
					value={value}
					placeholder={typeof placeholder === 'string' ? placeholder : undefined}
					onInput={({ currentTarget }) => onChange(currentTarget.value)}
				/>
			)}
		</label>
	);
}
