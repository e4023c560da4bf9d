import type { Circumstances, Phone } from '../../api/page/records';
import type { SettingsChange } from '../../api/driver/schemas';
import { channelLooks } from '../phones/channels';
import { sandbox } from '../sandbox';
import { Refusal } from '../shell/Refusal';
import { useAct } from '../useAct';
import { Switch } from './Switch';
import { Windows } from './Windows';

const SLOW_MS = 3000;

interface WeatherProps {
	circumstances?: Circumstances;
	phones: Phone[];
}

/** What goes wrong, for as long as a switch is on. */
export function Weather({ circumstances, phones }: WeatherProps) {
	const act = useAct();
	if (!circumstances) return <section class="panel" aria-label="Weather" />;
	const { apiLatencyMs, rateLimited, loseWebhookAnswers, failingChannels } = circumstances;
	const change = (settings: SettingsChange) => void act.run(async () => await sandbox.configure(settings));
	const fail = (channel: string, isFailing: boolean) => {
		const others = failingChannels.filter((one) => one !== channel);
		change({ failingChannels: isFailing ? [...others, channel] : others });
	};
	return (
		<section class="panel weather" aria-label="Weather">
			<h2 class="panel__title">Weather</h2>
			<Refusal sentence={act.sentence} />
			<fieldset>
				<legend>API and webhooks</legend>
				<Switch
					label="Slow API"
					hint={`Every answer takes ${SLOW_MS / 1000} seconds`}
					isOn={apiLatencyMs > 0}
					onChange={(isOn) => change({ apiLatencyMs: isOn ? SLOW_MS : 0 })}
				/>
				<Switch
					label="Rate limit"
					hint="The API answers 429 to everything"
					isOn={rateLimited}
					onChange={(isOn) => change({ rateLimited: isOn })}
				/>
				<Switch
					label="Webhook answers lost"
					hint="Deliveries arrive, but come again, as nobody hears the answer"
					isOn={loseWebhookAnswers}
					onChange={(isOn) => change({ loseWebhookAnswers: isOn })}
				/>
			</fieldset>
			<fieldset>
				<legend>Channels out of order</legend>
				{channelLooks.map(({ name, label }) => (
					<Switch
						key={name}
						label={label}
						isOn={failingChannels.includes(name)}
						onChange={(isOn) => fail(name, isOn)}
					/>
				))}
			</fieldset>
			<Windows phones={phones} act={act} />
		</section>
	);
}
