interface SwitchProps {
	label: string;
	hint?: string;
	isOn: boolean;
	onChange: (isOn: boolean) => void;
}

export function Switch({ label, hint, isOn, onChange }: SwitchProps) {
	return (
		<label class="switch">
			<span class="switch__text">
				{label}
				{hint && <small>{hint}</small>}
			</span>
			<input
				type="checkbox"
				role="switch"
				checked={isOn}
				onChange={({ currentTarget }) => onChange(currentTarget.checked)}
			/>
		</label>
	);
}
