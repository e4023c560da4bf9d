import { useEffect, useState } from 'preact/hooks';
import type { PageChange } from '../api/page/stream';
import type { PageRecord } from '../api/page/records';
import type { Records } from './records';

const AGAIN_AFTER_MS = 1000;

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

const read = (event: MessageEvent<string>) => JSON.parse(event.data) as PageChange;

/** Follows the sandbox; what was known stays on show while it is gone. */
export function useConnection(): Connection {
	const [connection, setConnection] = useState<Connection>({ state: 'waiting', records: new Map() });

	useEffect(() => {
		let source: EventSource;
		let timer: ReturnType<typeof setTimeout>;

		function open() {
			source = new EventSource('/sandbox/events');
			source.addEventListener('snapshot', (event) =>
				setConnection({ state: 'connected', records: apply(new Map(), read(event)) }),
			);
			source.addEventListener('change', (event) =>
				setConnection(({ records }) => ({ state: 'connected', records: apply(records, read(event)) })),
			);
			source.addEventListener('error', () => {
				setConnection((known) => ({ ...known, state: 'broken' }));
				// After some faults browsers give up, after others they try again by themselves.
				if (source.readyState === EventSource.CLOSED) timer = setTimeout(open, AGAIN_AFTER_MS);
			});
		}

		open();
		return () => {
			clearTimeout(timer);
			source.close();
		};
	}, []);

	return connection;
}
