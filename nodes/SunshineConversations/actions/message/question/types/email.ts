import type { ResponseType } from '../responseType';

/** Within a sentence, too, as in "it is ana@example.com, thanks". */
const ADDRESS =
	/[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,24}/giu;

export const email: ResponseType = {
	option: { name: 'Email', value: 'email', description: 'An email address' },
	fields: [],
	read: () => ({}),
	judge({ text }) {
		const found = new Set((text.match(ADDRESS) ?? []).map((address) => address.replace(/^[.']+/, '')));
		const [answer, ...others] = found;
		return answer !== undefined && others.length === 0 ? { answer } : undefined;
	},
	retryMessage: () => 'Please answer with an email address, e.g. ana@example.com.',
};
