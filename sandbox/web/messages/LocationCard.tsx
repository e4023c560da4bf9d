import type { Content } from '../../api/model';

/** A drawing, as maps would have to be loaded from elsewhere. */
export function LocationCard({ content }: { content: Content }) {
	const { lat = 0, long = 0 } = content.coordinates ?? {};
	const { name, address } = (content.location ?? {}) as { name?: string; address?: string };
	const href = `https://www.openstreetmap.org/?mlat=${lat}&mlon=${long}#map=15/${lat}/${long}`;
	return (
		<a class="place" href={href} target="_blank" rel="noreferrer noopener">
			<svg class="place__map" viewBox="0 0 220 110" aria-hidden="true" preserveAspectRatio="xMidYMid slice">
				<path class="place__water" d="M0 78c40-14 70 12 112 2s70-22 108-8v38H0z" />
				<path
					class="place__road"
					d="M-5 30 90 44 225 18M60-5 74 60 52 115M150-5l-8 60 30 60M-5 66l110-8 120 8"
				/>
				<path
					class="place__pin"
					d="M110 22a15 15 0 0 1 15 15c0 11-15 25-15 25S95 48 95 37a15 15 0 0 1 15-15z"
				/>
				<circle class="place__eye" cx="110" cy="37" r="5.5" />
			</svg>
			<span>
				<strong>{name ?? 'Location'}</strong>
				<small>{address ?? `${lat.toFixed(4)}, ${long.toFixed(4)}`}</small>
			</span>
		</a>
	);
}
