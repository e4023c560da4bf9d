import type { Metadata } from '../../api/model';

/** A question of a workflow in n8n that waits for the customer's answer. */
export interface OpenQuestion {
	/** Its messages carry it as well. */
	token: string;
	/** In milliseconds. */
	askedAt: number;
	expiresAt: number;
}

const slots = ['n8nAsk1', 'n8nAsk2', 'n8nAsk3', 'n8nAsk4'];

const seconds = '[0-9a-z]{1,9}';
const address = String.raw`/\d+/[^/?]+\?c=(?<conversationId>[^&]+)&q=(?<token>[^&]+)&signature=[0-9a-f]+`;
const record = new RegExp(`^1;[0-9a-f]{8};o;(?<asked>${seconds});(?<expires>${seconds});[^;]*;${address}$`);

const readTime = (digits = '') => parseInt(digits, 36) * 1000;

/** Reads the records that n8n keeps in a conversation's metadata, the newest question first. */
export function listOpenQuestions(
	{ id, metadata = {} }: { id: string; metadata?: Metadata },
	now: number,
): OpenQuestion[] {
	const questions = slots.flatMap((slot) => {
		const { conversationId, token, asked, expires } = record.exec(String(metadata[slot]))?.groups ?? {};
		if (token === undefined || conversationId !== id) return [];
		// Zero is for those that wait for ever.
		return { token, askedAt: readTime(asked), expiresAt: readTime(expires) || Infinity };
	});
	return questions
		.filter(({ expiresAt }) => expiresAt > now)
		.sort((left, right) => right.askedAt - left.askedAt);
}
