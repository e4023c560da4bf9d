interface TextFieldProps {
	label: string;
	placeholder: string;
	value: string;
	onChange: (value: string) => void;
}

export function TextField({ label, placeholder, value, onChange }: TextFieldProps) {
	return (
		<label class="field">
			<span>{label}</span>
			<input
				value={value}
				maxLength={128}
				autoComplete="off"
				placeholder={placeholder}
				onInput={({ currentTarget }) => onChange(currentTarget.value)}
			/>
		</label>
	);
}
