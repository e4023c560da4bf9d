import { useState } from 'preact/hooks';
import type { Call, WebhookDelivery } from '../../api/page/records';
import { newestFirst } from '../records';
import { CallRow } from './CallRow';
import { DeliveryRow } from './DeliveryRow';

interface WireProps {
	calls: Call[];
	deliveries: WebhookDelivery[];
}

const filters = { both: 'Both', call: 'API calls', delivery: 'Deliveries' };
type Filter = keyof typeof filters;

/** What n8n sent and what n8n got, as it happens. */
export function Wire({ calls, deliveries }: WireProps) {
	const [filter, setFilter] = useState<Filter>('both');
	const rows = [...calls, ...deliveries]
		.filter(({ kind }) => filter === 'both' || kind === filter)
		.sort(newestFirst);
	return (
		<section class="panel wire" aria-label="Wire">
			<h2 class="panel__title">What went over the wire</h2>
			<div class="choice" role="group" aria-label="Show">
				{Object.entries(filters).map(([value, label]) => (
					<button
						key={value}
						class="choice__one"
						aria-pressed={filter === value}
						onClick={() => setFilter(value as Filter)}
					>
						{label}
					</button>
				))}
			</div>
			{rows.length === 0 && <p class="panel__hint">Nothing yet. Write a message on a phone.</p>}
			<ol class="rows">
				{rows.map((row) => (
					<li key={row.id}>
						{row.kind === 'call' ? <CallRow call={row} /> : <DeliveryRow delivery={row} />}
					</li>
				))}
			</ol>
		</section>
	);
}
