import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

interface SwitchProps {
	label: string;
	icon?: ComponentChildren;
	hint?: string;
	isOn: boolean;
	/** Gives whether it could be done. */
	onChange: (isOn: boolean) => Promise<boolean>;
}

interface Order {
	isOn: boolean;
	isAnswered: boolean;
}

export function Switch({ label, icon, hint, isOn, onChange }: SwitchProps) {
	// Stands where it was put until the sandbox has answered and what it tells shows the change.
	const [order, setOrder] = useState<Order>();
	useLayoutEffect(() => {
		if (order?.isAnswered && order.isOn === isOn) setOrder(undefined);
	}, [order, isOn]);

	async function turn(next: boolean) {
		const given: Order = { isOn: next, isAnswered: false };
		setOrder(given);
		const isDone = await onChange(next);
		setOrder((last) => {
			if (last !== given) return last;
			return isDone ? { ...given, isAnswered: true } : undefined;
		});
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
