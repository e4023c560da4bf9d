import type { SettingsChange } from '../../api/driver/schemas';
import type { Circumstances, Phone } from '../../api/page/records';
import { Refusal } from '../act/Refusal';
import { useAct } from '../act/useAct';
import { ChannelIcon } from '../channels/ChannelIcon';
import { channelLooks } from '../channels/looks';
import { sandbox } from '../connection/sandbox';
import { Switch } from './Switch';
import { WhatsAppWindows } from './WhatsAppWindows';

const SLOW_MS = 3000;

interface TroublesProps {
	circumstances?: Circumstances;
	phones: Phone[];
}

/** What goes wrong, for as long as a switch is on. */
export function Troubles({ circumstances, phones }: TroublesProps) {
	const act = useAct();
	if (!circumstances) return null;
	const { apiLatencyMs, rateLimited, loseWebhookAnswers, failingChannels } = circumstances;
	const change = async (settings: SettingsChange) =>
		await act.run(async () => await sandbox.configure(settings));
	const fail = async (channel: string, isFailing: boolean) =>
		await act.run(async () => {
			// What is shown may be a moment old, and the list is replaced as a whole.
			const { failingChannels: current = [] } = await sandbox.configure({});
			const others = current.filter((one) => one !== channel);
			await sandbox.configure({ failingChannels: isFailing ? [...others, channel] : others });
		});
	return (
		<>
			<Refusal sentence={act.sentence} />
			<fieldset>
				<legend>API and webhooks</legend>
				<Switch
					label="Slow API"
					hint={`Every answer takes ${SLOW_MS / 1000} seconds`}
					isOn={apiLatencyMs > 0}
					onChange={async (isOn) => await change({ apiLatencyMs: isOn ? SLOW_MS : 0 })}
				/>
				<Switch
					label="Rate limit"
					hint="The API answers 429 to everything"
					isOn={rateLimited}
					onChange={async (isOn) => await change({ rateLimited: isOn })}
				/>
				<Switch
					label="Webhook answers lost"
					hint="Deliveries arrive, but come again, as nobody hears the answer"
					isOn={loseWebhookAnswers}
					onChange={async (isOn) => await change({ loseWebhookAnswers: isOn })}
				/>
			</fieldset>
			<fieldset>
				<legend>Channels out of order</legend>
				{channelLooks.map(({ name, label }) => (
					<Switch
						key={name}
						label={label}
						icon={<ChannelIcon channel={name} />}
						isOn={failingChannels.includes(name)}
						onChange={async (isOn) => await fail(name, isOn)}
					/>
				))}
			</fieldset>
			<WhatsAppWindows phones={phones} act={act} />
		</>
	);
}
