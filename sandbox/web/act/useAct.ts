import { useRef, useState } from 'preact/hooks';

export interface Act {
	/** Runs what may be refused, one after the other; gives whether it was not. */
	run: (attempt: () => Promise<unknown>) => Promise<boolean>;
	isBusy: boolean;
	/** Why the last attempt was refused. */
	sentence?: string;
	refuse: (sentence: string) => void;
}

/** Keeps the sentence of a refusal until the next attempt. */
export function useAct(): Act {
	const [isBusy, setBusy] = useState(false);
	const [sentence, refuse] = useState<string>();
	const last = useRef<Promise<unknown>>(Promise.resolve());
	return {
		isBusy,
		sentence,
		refuse,
		async run(attempt) {
			setBusy(true);
			refuse(undefined);
			const done = last.current.then(attempt);
			const settled = (last.current = done.catch(() => {}));
			try {
				await done;
				return true;
			} catch (error) {
				refuse(error instanceof Error ? error.message : String(error));
				return false;
			} finally {
				if (last.current === settled) setBusy(false);
			}
		},
	};
}
