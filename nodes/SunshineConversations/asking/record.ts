/** One question that waits, or waited, for its answer, as it stands in the conversation's metadata. Anybody may have written it. */
export interface Question {
	/** Of the n8n that asked. */
	tag: string;
	/** False once it was answered or closed. */
	isOpen: boolean;
	/** In milliseconds since 1970: workflows may ask side by side. */
	asked: number;
	/** In seconds since 1970; 0 for never. */
	expires: number;
	/** Of the messages that were taken as the answer. */
	messageIds: string[];
	conversationId: string;
	/** What question and re-prompts carry. */
	token: string;
	/** Where the execution waits, after n8n's own address: path and query with the signature. */
	place: string;
}

const VERSION = '1';

/** So many IDs of messages stand in a record at most; with them it has some 320 bytes of the 4,096. */
const MOST_IDS = 5;

/** The execution's ID is a number: n8n answers anything else with 500, as if it were in trouble. No folder above, however it is written. */
const PLACE =
	/^\/\d{1,20}\/(?!(?:\.|%2[eE]){1,2}\?)[\w.~%!'()*-]{1,200}\?c=([\w.~%*+-]{1,100})&q=([\da-f]{16})&signature=[\da-f]{64}$/;
const IDS = /^([\w-]{1,64}(,[\w-]{1,64}){0,4})?$/;
const TIME = /^[\da-z]{1,9}$/;

export function writeRecord({ tag, isOpen, asked, expires, messageIds, place }: Question): string {
	const ids = messageIds.slice(-MOST_IDS).join(',');
	return [VERSION, tag, isOpen ? 'o' : 'a', asked.toString(36), expires.toString(36), ids, place].join(';');
}

/** Undefined for anything that no n8n has written. */
export function readRecord(record: unknown): Question | undefined {
	if (typeof record !== 'string') return undefined;
	const [version, tag = '', state = '', asked = '', expires = '', ids = '', place = '', ...more] =
		record.split(';');
	const [, conversation, token] = PLACE.exec(place) ?? [];
	const isWhole =
		version === VERSION && /^[\da-f]{8}$/.test(tag) && /^[oa]$/.test(state) && more.length === 0;
	if (!isWhole || !TIME.test(asked) || !TIME.test(expires) || !IDS.test(ids)) return undefined;
	if (conversation === undefined || token === undefined) return undefined;
	return {
		tag,
		isOpen: state === 'o',
		asked: parseInt(asked, 36),
		expires: parseInt(expires, 36),
		messageIds: ids.split(',').filter(Boolean),
		conversationId: new URLSearchParams(`c=${conversation}`).get('c')!,
		token,
		place,
	};
}

/** The place in a signed URL of n8n's. */
export function placeIn(signedUrl: string): string {
	const { pathname, search } = new URL(signedUrl);
	return `/${pathname.split('/').slice(-2).join('/')}${search}`;
}
