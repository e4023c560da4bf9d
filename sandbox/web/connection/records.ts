import type {
	Call,
	Circumstances,
	DeskConversation,
	PageRecord,
	Phone,
	SwitchboardState,
	Template,
	WebhookDelivery,
} from '../../api/page/records';

interface Kinds {
	phone: Phone;
	conversation: DeskConversation;
	call: Call;
	delivery: WebhookDelivery;
	circumstances: Circumstances;
	switchboard: SwitchboardState;
	template: Template;
}

/** By `kind:id`. */
export type Records = ReadonlyMap<string, PageRecord>;

export function listOf<Kind extends keyof Kinds>(records: Records, kind: Kind): Array<Kinds[Kind]> {
	return [...records.values()].filter((one): one is Kinds[Kind] & PageRecord => one.kind === kind);
}

export function findOne<Kind extends keyof Kinds>(records: Records, kind: Kind): Kinds[Kind] | undefined {
	return listOf(records, kind)[0];
}

/** IDs grow with time. */
export const newestFirst = (left: { id: string }, right: { id: string }) => (left.id < right.id ? 1 : -1);
