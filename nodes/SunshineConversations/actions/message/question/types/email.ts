import type { ResponseType } from '../responseType';

/** Within a sentence, too, as in "it is ana@example.com, thanks"; nothing that is only part of an address. */
const ADDRESS =
	/(?<![\p{L}\p{N}._%+'@-])[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(?:xn--[\da-z-]{1,59}|\p{L}{2,24})(?!\.?[\p{L}\p{N}@-])/giu;

export const email: ResponseType = {
	option: { name: 'Email', value: 'email', description: 'An email address' },
	fields: [],
	read: () => ({}),
	judge({ text }) {
		const found = (text.normalize('NFKC').match(ADDRESS) ?? []).map((address) =>
			address.replace(/^[.']+/, ''),
		);
		const isSame = found.every((address) => address.toLowerCase() === found[0]!.toLowerCase());
		return found.length > 0 && isSame ? { answer: found[0] } : undefined;
	},
	retryMessage: () => 'Please answer with an email address, e.g. ana@example.com.',
};
