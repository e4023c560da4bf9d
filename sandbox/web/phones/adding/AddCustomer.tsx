import { useState } from 'preact/hooks';
import { Refusal } from '../act/Refusal';
import { useAct } from '../act/useAct';
import { channelLooks } from '../channels/looks';
import { sandbox } from '../connection/sandbox';

export function AddCustomer() {
	const [name, setName] = useState('');
	const [channel, setChannel] = useState('whatsapp');
	const { run, isBusy, sentence, refuse } = useAct();

	async function add(event: Event) {
		event.preventDefault();
		const trimmed = name.trim();
		if (isBusy) return;
		if (!trimmed) return refuse('A customer needs a name.');
		const isAdded = await run(async () => await sandbox.createCustomer({ name: trimmed, channel }));
		if (isAdded) setName((now) => (now === name ? '' : now));
	}

	return (
		<form class="add-customer" aria-label="Add a customer" onSubmit={(event) => void add(event)}>
			<label class="field">
				<span>Name</span>
				<input
					value={name}
					maxLength={128}
					autoComplete="off"
					placeholder="e.g. Ana García"
					onInput={({ currentTarget }) => setName(currentTarget.value)}
				/>
			</label>
			<label class="field">
				<span>Channel</span>
				<select value={channel} onChange={({ currentTarget }) => setChannel(currentTarget.value)}>
					{channelLooks.map((look) => (
						<option key={look.name} value={look.name}>
							{look.label}
						</option>
					))}
				</select>
			</label>
			<button class="button button--primary" aria-disabled={isBusy}>
				Add customer
			</button>
			<Refusal sentence={sentence} />
		</form>
	);
}
