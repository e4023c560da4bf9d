import type { WebhookDelivery } from '../../api/page/records';
import { ActButton } from '../act/ActButton';
import { Refusal } from '../act/Refusal';
import { useAct } from '../act/useAct';
import { sandbox } from '../connection/sandbox';
import { showDuration, showSeconds } from '../connection/times';
import { Body } from './Body';
import { Status } from './Status';

export function DeliveryRow({ delivery }: { delivery: WebhookDelivery }) {
	const act = useAct();
	const { id, type, target, state, attempts, at, gist, body } = delivery;
	const last = attempts.at(-1);
	return (
		<details class="row row--delivery">
			<summary>
				<span class="row__way" title="From the sandbox to a webhook">
					Hook
				</span>
				<span class="row__what">
					<b>{type}</b>
				</span>
				{gist && <span class="row__gist">{gist}</span>}
				<Status status={last?.status} word={state === 'delivered' ? undefined : state} />
				<span class="row__time">
					{[showSeconds(at), showDuration(last?.durationMs)].filter(Boolean).join(' · ')}
				</span>
			</summary>
			<p class="row__path">{target}</p>
			<ol class="attempts" aria-label="Attempts">
				{attempts.map(({ number, at: triedAt, status, error, durationMs, answer }) => (
					<li key={number}>
						Attempt {number} at {showSeconds(triedAt)}: {status ?? error} in {showDuration(durationMs)}
						{answer && <code class="attempts__answer">{answer}</code>}
					</li>
				))}
			</ol>
			<ActButton act={act} attempt={async () => await sandbox.redeliver(id)}>
				Deliver again
			</ActButton>
			<Refusal sentence={act.sentence} />
			<Body title="Body" text={body} />
		</details>
	);
}
