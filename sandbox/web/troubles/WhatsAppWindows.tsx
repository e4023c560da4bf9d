import type { Phone } from '../../api/page/records';
import type { Act } from '../act/useAct';
import { sandbox } from '../connection/sandbox';
import { Switch } from './Switch';

/** WhatsApp lets a business write freely for a day after the customer wrote. */
export function WhatsAppWindows({ phones, act }: { phones: Phone[]; act: Act }) {
	const shown = phones.filter(({ isWindowOpen }) => isWindowOpen !== undefined);
	const set = async (userId: string, isClosed: boolean) =>
		await act.run(async () => await sandbox[isClosed ? 'closeWhatsAppWindow' : 'openWhatsAppWindow'](userId));
	return (
		<fieldset>
			<legend>WhatsApp window closed</legend>
			{shown.length === 0 && <p class="panel__hint">There is no customer on WhatsApp.</p>}
			{shown.map(({ id, userId, name, isWindowOpen }) => (
				<Switch
					key={id}
					label={name}
					isOn={isWindowOpen === false}
					onChange={async (isOn) => await set(userId, isOn)}
				/>
			))}
			{shown.length > 0 && (
				<p class="panel__hint">Only templates get through, until the customer writes again.</p>
			)}
		</fieldset>
	);
}
