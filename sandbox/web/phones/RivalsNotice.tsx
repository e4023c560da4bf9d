import type { Phone } from '../../api/page/records';

const inWords = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const enumeration = new Intl.ListFormat('en-GB');

/** Two workflows that hear the same customer both answer, which looks like a fault of either. */
export function RivalsNotice({ phones }: { phones: Phone[] }) {
	const rivals = [...new Set(phones.flatMap((phone) => phone.rivals))];
	const names = enumeration.format(rivals.map((name) => `“${name}”`));
	const count = inWords[rivals.length - 2] ?? 'several';
	const sentence = `Customers may get ${count} answers: ${names} ${rivals.length === 2 ? 'both' : 'all'} listen to them.`;
	return (
		<p class="phones__rivals" role="status" hidden={rivals.length === 0}>
			{rivals.length > 0 && `${sentence} In n8n, unpublish what should not answer.`}
		</p>
	);
}
