import { useEffect, useState } from 'preact/hooks';
import type { PageRecord } from '../../api/page/records';
import type { PageChange } from '../../api/page/stream';
import type { Records } from './records';

const AGAIN_AFTER_MS = 1000;
/** The sandbox gives a sign of life three times as often. */
const SILENCE_MS = 15_000;

export interface Connection {
	/** `waiting` until the first answer. */
	state: 'waiting' | 'connected' | 'broken';
	records: Records;
}

function apply(records: Records, { changed, removed }: PageChange): Records {
	const next = new Map<string, PageRecord>(records);
	for (const key of removed) next.delete(key);
	for (const record of changed) next.set(`${record.kind}:${record.id}`, record);
	return next;
}

const nothing: Records = new Map();
const read = (event: MessageEvent<string>) => JSON.parse(event.data) as PageChange;

/** Follows the sandbox; what was known stays on show while it is gone. */
export function useConnection(): Connection {
	const [connection, setConnection] = useState<Connection>({ state: 'waiting', records: nothing });

	useEffect(() => {
		let source: EventSource | undefined;
		let timer: ReturnType<typeof setTimeout>;

		function openAfter(pause: number) {
			clearTimeout(timer);
			timer = setTimeout(() => {
				markBroken();
				open();
			}, pause);
		}

		const markBroken = () => setConnection(({ records }) => ({ state: 'broken', records }));

		function hear(type: string, update: (known: Records, event: MessageEvent<string>) => Records) {
			source?.addEventListener(type, (event: MessageEvent<string>) => {
				openAfter(SILENCE_MS);
				setConnection(({ records }) => ({ state: 'connected', records: update(records, event) }));
			});
		}

		function open() {
			source?.close();
			source = new EventSource('/sandbox/events');
			openAfter(SILENCE_MS);
			hear('snapshot', (_known, event) => apply(nothing, read(event)));
			hear('change', (known, event) => apply(known, read(event)));
			hear('beat', (known) => known);
			source.addEventListener('error', () => {
				// After some faults browsers give up; it is tried anew after all of them.
				source?.close();
				markBroken();
				openAfter(AGAIN_AFTER_MS);
			});
		}

		open();
		return () => {
			clearTimeout(timer);
			source?.close();
		};
	}, []);

	return connection;
}
