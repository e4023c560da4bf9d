import type { PageChange } from '../../../sandbox/api/page/stream';

type Record = PageChange['changed'][number] & { status?: number; attempts?: unknown[] };

interface Event {
	type: string;
	changed: Record[];
	removed: string[];
}

function parse(text: string): Event[] {
	const [, type, data] = /^event: (.+)\ndata: (.+)$/.exec(text) ?? [];
	if (type === undefined || data === undefined) return [];
	if (type === 'beat') return [];
	return [{ type, ...(JSON.parse(data) as PageChange) }];
}

/** Reads server-sent events as the page does. */
export async function followPage(url: string) {
	const abort = new AbortController();
	const response = await fetch(`${url}/sandbox/events`, { signal: abort.signal });
	expect(response.headers.get('content-type')).toBe('text/event-stream');
	const chunks = response.body!.pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]();
	const events: Event[] = [];
	let rest = '';

	async function next(): Promise<Event> {
		while (events.length === 0) {
			const { value = '' } = await chunks.next();
			const parts = `${rest}${value}`.split('\n\n');
			rest = parts.pop() ?? '';
			events.push(...parts.flatMap(parse));
		}
		return events.shift()!;
	}

	/** Everything that changes, until it is what was waited for. */
	async function until(isEnough: (records: Map<string, Record>) => boolean): Promise<Map<string, Record>> {
		const records = new Map<string, Record>();
		while (!isEnough(records)) {
			for (const record of (await next()).changed) records.set(`${record.kind}:${record.id}`, record);
		}
		return records;
	}

	/** Reads on until a sign of life comes, whatever else does. */
	async function beat(): Promise<void> {
		for (let text = ''; !text.includes('event: beat\n');) text += (await chunks.next()).value ?? '';
	}

	return { next, until, beat, close: () => abort.abort() };
}
