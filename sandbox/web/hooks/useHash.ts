import { useEffect, useState } from 'preact/hooks';

const read = () => location.hash.slice(1).split('/');

/** The part of the address that a reload keeps: the view, and what is chosen in it. */
export function useHash(): string[] {
	const [hash, setHash] = useState(read);
	useEffect(() => {
		const follow = () => setHash(read());
		addEventListener('hashchange', follow);
		return () => removeEventListener('hashchange', follow);
	}, []);
	return hash;
}
