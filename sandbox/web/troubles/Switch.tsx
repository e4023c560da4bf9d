import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface SwitchProps {
	label: string;
	icon?: ComponentChildren;
	hint?: string;
	isOn: boolean;
	/** Gives whether it could be done. */
	onChange: (isOn: boolean) => Promise<boolean>;
}

/** How long what the sandbox tells may lag behind its answer. */
const LAG_MS = 1000;

export function Switch({ label, icon, hint, isOn, onChange }: SwitchProps) {
	// Stands where it was put until the sandbox has answered, and what it tells shows that.
	const [order, setOrder] = useState<{ isOn: boolean }>();

	async function turn(next: boolean) {
		const given = { isOn: next };
		const drop = () => setOrder((last) => (last === given ? undefined : last));
		setOrder(given);
		if (await onChange(next)) setTimeout(drop, LAG_MS);
		else drop();
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
				checked={order?.isOn ?? isOn}
				onChange={({ currentTarget }) => void turn(currentTarget.checked)}
			/>
		</label>
	);
}
