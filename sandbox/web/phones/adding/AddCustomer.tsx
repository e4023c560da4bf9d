import { useState } from 'preact/hooks';
import { Refusal } from '../../act/Refusal';
import { useAct } from '../../act/useAct';
import { channelLooks } from '../../channels/looks';
import { sandbox } from '../../connection/sandbox';
import { ArrivalFields } from './ArrivalFields';
import { TextField } from './TextField';
import { describeArrival, plainArrival, type Arrival } from './arrivals';

export function AddCustomer() {
	const [name, setName] = useState('');
	const [channel, setChannel] = useState('whatsapp');
	/** Nothing is said of it until somebody asks. */
	const [arrival, setArrival] = useState<Arrival>();
	const { run, isBusy, sentence, refuse } = useAct();

	async function add(event: Event) {
		event.preventDefault();
		const trimmed = name.trim();
		if (isBusy) return;
		if (!trimmed) return refuse('A customer needs a name.');
		const wish = { name: trimmed, channel, ...(arrival && describeArrival(channel, arrival)) };
		const isAdded = await run(async () => await sandbox.createCustomer(wish));
		if (!isAdded) return;
		setName((now) => (now === name ? '' : now));
		// No two customers have the same.
		setArrival((now) => now && { ...now, externalId: now === arrival ? '' : now.externalId });
	}

	return (
		<form class="add-customer" aria-label="Add a customer" onSubmit={(event) => void add(event)}>
			<TextField label="Name" placeholder="e.g. Ana García" value={name} onChange={setName} />
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
			<button
				type="button"
				class="button add-customer__more"
				aria-expanded={arrival !== undefined}
				onClick={() => setArrival(arrival ? undefined : plainArrival)}
			>
				How they arrive
			</button>
			{arrival && <ArrivalFields channel={channel} arrival={arrival} onChange={setArrival} />}
			<button class="button button--primary" aria-disabled={isBusy}>
				Add customer
			</button>
			<Refusal sentence={sentence} />
		</form>
	);
}
