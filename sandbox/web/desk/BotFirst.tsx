import type { SwitchboardState } from '../../api/page/records';
import { sandbox } from '../sandbox';
import { Refusal } from '../shell/Refusal';
import { useAct } from '../useAct';

/** Says whether bots keep quiet while an agent answers, and arranges it. */
export function BotFirst({ switchboard }: { switchboard: SwitchboardState }) {
	const { run, isBusy, sentence } = useAct();
	const { isOn, bots } = switchboard;
	const first = bots.find(({ isFirst }) => isFirst);
	if (isOn && first) {
		return (
			<p class="panel__hint">
				Conversations begin with <strong>{first.name}</strong>, which hears nothing while an agent has them.
			</p>
		);
	}
	if (bots.length === 0) {
		return <p class="panel__hint">No bot listens yet: publish a workflow with our trigger in n8n.</p>;
	}
	return (
		<div class="notice">
			<p>No bot is on the switchboard: bots answer on, even while an agent has the conversation.</p>
			{bots.map(({ integrationId, name }) => (
				<button
					key={integrationId}
					class="button"
					disabled={isBusy}
					onClick={() => void run(async () => await sandbox.putBotFirst(integrationId))}
				>
					Begin with “{name}”
				</button>
			))}
			<Refusal sentence={sentence} />
		</div>
	);
}
