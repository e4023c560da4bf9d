interface Words {
	text?: string;
	type?: string;
}

/** Where bodies of calls and events keep what people said or did. */
interface Body {
	content?: Words;
	message?: { content?: Words };
	postback?: { payload?: string };
	activity?: { type?: string };
	error?: { message?: string };
	reason?: string;
	displayName?: string;
	type?: string;
}

const MAXIMUM_LENGTH = 120;

/** The words by which a body can be told from others of its kind. */
export function summarize(body: unknown): string | undefined {
	if (typeof body !== 'object' || body === null) return undefined;
	const { content, message, postback, activity, error, reason, displayName, type } = body as Body;
	const said = content ?? message?.content;
	const known = [
		error?.message,
		said?.text,
		said?.type,
		postback?.payload,
		activity?.type,
		reason,
		displayName,
		type,
	];
	const summary = known.find((one) => typeof one === 'string' && one !== '');
	return summary?.slice(0, MAXIMUM_LENGTH);
}
