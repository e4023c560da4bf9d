import { useRef } from 'preact/hooks';
import type { SwitchboardState } from '../../api/page/records';
import { ActButton } from '../act/ActButton';
import { Refusal } from '../act/Refusal';
import { useAct } from '../act/useAct';
import { sandbox } from '../connection/sandbox';

/** Says whether bots keep quiet while an agent answers, and arranges it. */
export function BotFirst({ switchboard }: { switchboard: SwitchboardState }) {
	const act = useAct();
	const place = useRef<HTMLDivElement>(null);
	const { isOn, bots } = switchboard;
	const first = isOn ? bots.find(({ isFirst }) => isFirst) : undefined;
	return (
		<div ref={place} class={first || bots.length === 0 ? 'panel__hint' : 'notice'} tabIndex={-1}>
			{first ? (
				<p>
					Conversations begin with <strong>{first.name}</strong>, which hears nothing while an agent has them.
				</p>
			) : bots.length === 0 ? (
				<p>No bot listens yet: publish a workflow with our trigger in n8n.</p>
			) : (
				<>
					<p>
						No bot is on the switchboard: Hand Over fails, and bots answer on, even while an agent has the
						conversation.
					</p>
					{bots.map(({ integrationId, name }) => (
						<ActButton
							key={integrationId}
							act={act}
							attempt={async () => await sandbox.putBotFirst(integrationId)}
							onDone={() => place.current?.focus()}
						>
							Begin with “{name}”
						</ActButton>
					))}
					<Refusal sentence={act.sentence} />
				</>
			)}
		</div>
	);
}
