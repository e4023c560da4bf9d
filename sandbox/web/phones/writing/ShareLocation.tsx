import type { Phone } from '../../../api/page/records';
import type { Act } from '../../act/useAct';
import { sandbox } from '../../connection/sandbox';

interface ShareLocationProps {
	phone: Phone;
	act: Act;
	onDone: () => void;
}

const places = [
	{ name: 'Copenhagen', lat: 55.6761, long: 12.5683 },
	{ name: 'Lisbon', lat: 38.7223, long: -9.1393 },
	{ name: 'San Francisco', lat: 37.7749, long: -122.4194 },
];

/** Made-up whereabouts: the browser is not asked for the real ones. */
export function ShareLocation({ phone, act, onDone }: ShareLocationProps) {
	const { id: clientId, userId } = phone;
	const share = (coordinates: { lat: number; long: number }) => {
		onDone();
		void act.run(async () => await sandbox.write(userId, { type: 'location', coordinates }, { clientId }));
	};
	return (
		<fieldset class="attach__places">
			<legend>Location</legend>
			{places.map(({ name, lat, long }) => (
				<button key={name} type="button" class="button" onClick={() => share({ lat, long })}>
					{name}
				</button>
			))}
		</fieldset>
	);
}
