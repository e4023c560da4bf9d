import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface SwitchProps {
	label: string;
	icon?: ComponentChildren;
	hint?: string;
	isOn: boolean;
	/** Gives whether it could be done. */
	onChange: (isOn: boolean) => Promise<boolean>;
}

export function Switch({ label, icon, hint, isOn, onChange }: SwitchProps) {
	// Stands where it was put until the sandbox has answered.
	const [wanted, setWanted] = useState<boolean>();
	useEffect(() => setWanted(undefined), [isOn]);

	async function turn(next: boolean) {
		setWanted(next);
		if (!(await onChange(next))) setWanted(undefined);
	}

	return (
		<label class="switch">
			{icon}
			<span class="switch__text">
				{label}
				{hint && <small>{hint}</small>}
			</span>
			<input
				type="checkbox"
				role="switch"
				checked={wanted ?? isOn}
				onChange={({ currentTarget }) => void turn(currentTarget.checked)}
			/>
		</label>
	);
}
