import { TextField } from './TextField';
import { findReason, listBeginnings, type Arrival } from './arrivals';

interface ArrivalFieldsProps {
	channel: string;
	arrival: Arrival;
	onChange: (arrival: Arrival) => void;
}

/** How the first conversation begins, and what led to it. */
export function ArrivalFields({ channel, arrival, onChange }: ArrivalFieldsProps) {
	const beginnings = listBeginnings(channel);
	const chosen = findReason(channel, arrival);
	const change = (part: Partial<Arrival>) => onChange({ ...arrival, ...part });
	return (
		<>
			<label class="field field--long">
				<span>Begins</span>
				<select
					value={chosen}
					onChange={({ currentTarget }) =>
						change({ reason: beginnings[currentTarget.selectedIndex]?.reason })
					}
				>
					{beginnings.map(({ reason, label }) => (
						<option key={reason} value={reason}>
							{label}
						</option>
					))}
				</select>
			</label>
			{chosen === 'proactiveMessaging' && (
				<TextField
					label="Campaign ID"
					placeholder="e.g. spring"
					value={arrival.campaignId}
					onChange={(campaignId) => change({ campaignId })}
				/>
			)}
			<TextField
				label="External ID"
				placeholder="e.g. customer-1042"
				value={arrival.externalId}
				onChange={(externalId) => change({ externalId })}
			/>
			<TextField
				label="Referral code"
				placeholder="of a link or an ad"
				value={arrival.code}
				onChange={(code) => change({ code })}
			/>
			{arrival.code.trim() && (
				<TextField
					label="Ad ID"
					placeholder="if it was an ad"
					value={arrival.adId}
					onChange={(adId) => change({ adId })}
				/>
			)}
		</>
	);
}
