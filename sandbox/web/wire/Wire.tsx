import type { Call, WebhookDelivery } from '../../api/page/records';
import { newestFirst } from '../connection/records';
import { CallRow } from './CallRow';
import { DeliveryRow } from './DeliveryRow';

interface WireProps {
	calls: Call[];
	deliveries: WebhookDelivery[];
	/** The kind that is shown alone. */
	filter?: string;
}

const filters = { both: 'Both', call: 'API calls', delivery: 'Deliveries' };

/** What n8n sent and what n8n got, as it happens. */
export function Wire({ calls, deliveries, filter = 'both' }: WireProps) {
	const rows = [...calls, ...deliveries]
		.filter(({ kind }) => filter === 'both' || kind === filter)
		.sort(newestFirst);
	return (
		<>
			<div class="choice" role="group" aria-label="Show">
				{Object.entries(filters).map(([value, label]) => (
					<button
						key={value}
						class="choice__one"
						aria-pressed={filter === value}
						onClick={() => {
							location.hash = `wire/${value}`;
						}}
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
		</>
	);
}
