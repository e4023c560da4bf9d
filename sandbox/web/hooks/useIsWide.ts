import { useEffect, useState } from 'preact/hooks';

const query = matchMedia('(min-width: 1000px)');

/** Whether there is room for the phones and a panel side by side. */
export function useIsWide(): boolean {
	const [isWide, setWide] = useState(query.matches);
	useEffect(() => {
		const follow = () => setWide(query.matches);
		query.addEventListener('change', follow);
		return () => query.removeEventListener('change', follow);
	}, []);
	return isWide;
}
