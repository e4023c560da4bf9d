import type { Route } from '../http/routing';
import { APP_ID } from '../state/fixedCredentials';
import type { SandboxState } from '../state/state';
import { listCalls, listDeliveries } from './callsAndDeliveries';
import { listConversations } from './desk';
import { listPhones } from './phones';
import type { PageRecord, Template } from './records';
import { describeSwitchboard } from './switchboard';

/** The page takes a longer silence for a sandbox that is gone, as not every connection that breaks says so. */
const BEAT_MS = 5_000;

/** What the page has to put in the place of what it knew. */
export interface PageChange {
	changed: PageRecord[];
	/** By `kind:id`. */
	removed: string[];
}

const listTemplates = ({ store }: SandboxState): Template[] =>
	store.templates.map((one) => ({ kind: 'template', id: `${one.name} ${one.language}`, ...one }));

function listRecords(state: SandboxState): PageRecord[] {
	return [
		{ kind: 'circumstances', id: 'all', ...state.settings },
		describeSwitchboard(state),
		...listTemplates(state),
		...listPhones(state),
		...listConversations(state),
		...listCalls(state),
		...listDeliveries(state),
	];
}

/** Says at each call what differs from the call before. */
function createComparison(): (records: PageRecord[]) => PageChange {
	let known = new Map<string, string>();
	return (records) => {
		const before = known;
		known = new Map(records.map((record) => [`${record.kind}:${record.id}`, JSON.stringify(record)]));
		return {
			changed: records.filter(({ kind, id }) => {
				const key = `${kind}:${id}`;
				return before.get(key) !== known.get(key);
			}),
			removed: [...before.keys()].filter((key) => !known.has(key)),
		};
	};
}

/** Server-sent events: first all there is, then what changes. */
export const routeEvents: Route = (api, state) => {
	api.get('/events', (_request, reply) => {
		reply.hijack();
		const { raw } = reply;
		const compare = createComparison();
		const send = (type: 'snapshot' | 'change') => {
			// Who reads slowly gets later what has gathered meanwhile.
			if (raw.writableNeedDrain) return;
			const change = compare(listRecords(state));
			if (type === 'change' && change.changed.length + change.removed.length === 0) return;
			raw.write(`event: ${type}\ndata: ${JSON.stringify(change)}\n\n`);
		};
		// Whatever request made the change, the page is about the fixed app.
		const sendChange = () => state.apps.enter(APP_ID, () => send('change'));
		raw.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
		send('snapshot');
		const beat = setInterval(() => raw.write('event: beat\ndata: {}\n\n'), BEAT_MS).unref();
		const unfollow = state.changes.follow(sendChange);
		raw.on('drain', sendChange);
		raw.on('close', () => {
			clearInterval(beat);
			unfollow();
		});
	});
};
