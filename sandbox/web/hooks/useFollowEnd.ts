import { useLayoutEffect, useRef } from 'preact/hooks';

const NEAR_PX = 80;

/** Keeps a list at its end, unless somebody has scrolled up to read. */
export function useFollowEnd<Box extends HTMLElement>(length: unknown) {
	const box = useRef<Box>(null);
	const isAtEnd = useRef(true);
	useLayoutEffect(() => {
		const list = box.current;
		if (!list) return undefined;
		const watch = () => {
			isAtEnd.current = list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_PX;
		};
		list.addEventListener('scroll', watch, { passive: true });
		return () => list.removeEventListener('scroll', watch);
	}, []);
	useLayoutEffect(() => {
		const list = box.current;
		if (!list) return undefined;
		const follow = () => {
			if (isAtEnd.current) list.scrollTop = list.scrollHeight;
		};
		follow();
		// A picture that comes late, or not at all, is not as high as its place was; a notice takes some of the list's.
		const sizes = new ResizeObserver(follow);
		for (const part of [list, ...list.children]) sizes.observe(part);
		return () => sizes.disconnect();
	}, [length]);
	return box;
}
