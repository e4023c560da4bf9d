import { Refusal } from '../act/Refusal';
import { useAct } from '../act/useAct';
import { ChannelIcon } from '../channels/ChannelIcon';
import { channelLooks } from '../channels/looks';
import { sandbox } from '../connection/sandbox';

const names = ['Ana', 'Ben', 'Chloé', 'Dao', 'Eli', 'Fay', 'Gil', 'Hana'];

/** A first step for who sees the page for the first time. */
export function EmptyRow() {
	const { run, sentence } = useAct();
	return (
		<div class="empty">
			<h2>No customers yet</h2>
			<p>Add one above, or take one from here, and write. What n8n answers appears on the phone.</p>
			<div class="empty__channels" role="group" aria-label="Sample customers">
				{channelLooks.map(({ name: channel, label }, index) => {
					const name = names[index] ?? label;
					return (
						<button
							key={channel}
							class="empty__one"
							onClick={() => void run(async () => await sandbox.createCustomer({ name, channel }))}
						>
							<ChannelIcon channel={channel} />
							{name} on {label}
						</button>
					);
				})}
			</div>
			<Refusal sentence={sentence} />
		</div>
	);
}
