import { useEffect, useState } from 'preact/hooks';

/** Browsers take a longer wait for none at all. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/** Renders anew when the moment has come, which is in milliseconds. */
export function useAlarm(moment: number): void {
	const [rings, setRings] = useState(0);
	useEffect(() => {
		const wait = Math.min(moment - Date.now(), LONGEST_WAIT_MS);
		const timer = setTimeout(() => setRings(rings + 1), wait);
		return () => clearTimeout(timer);
	}, [moment, rings]);
}
