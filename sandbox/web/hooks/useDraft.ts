import { useState } from 'preact/hooks';

/** What is being written; a reload or another view does not lose it. */
export function useDraft(key: string): [string, (text: string) => void] {
	const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '');
	function keep(next: string) {
		if (next) sessionStorage.setItem(key, next);
		else sessionStorage.removeItem(key);
		setText(next);
	}
	return [text, keep];
}
