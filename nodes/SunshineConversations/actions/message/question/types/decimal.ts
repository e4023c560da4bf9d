import { digitsOf } from '../words';

/** Digits before the decimals: without groups, in groups of three with one sign between them, or as in India. */
const WHOLE = /^(?:\d+|\d{1,3}([.,' ])\d{3}(?:\1\d{3})*|\d{1,2}(?:,\d{2})*,\d{3})$/;

/**
 * As people write it: `1 234,50`, `1.234.567`, `€ 12.50`, `٣٫٥`. Undefined for what is none or could be two, such as
 * `1.234`, unless it must be whole.
 */
export function readNumber(text: string, isWhole = false): number | undefined {
	const entered = digitsOf(text.normalize('NFKC'))
		.replace(/\p{Sc}/gu, '')
		.replaceAll('٫', '.')
		.replace(/[٬’]/g, "'")
		.trim()
		.replace(/^([+−–-])\s+/, '$1')
		.replace(/^[−–]/, '-')
		.replace(/[.!?]$/, '');
	const [, sign = '', digits = ''] = /^([+-]?)([\d.,' ]*\d)$/.exec(entered) ?? [];
	const plain = digits === '' ? undefined : withPoint(digits, isWhole);
	return plain === undefined ? undefined : Number(sign + plain);
}

/** The last of two different signs is that of the decimals, and so is one point or comma that stands alone. */
function withPoint(digits: string, isWhole: boolean): string | undefined {
	const signs: string[] = digits.match(/\D/g) ?? [];
	const last = signs.at(-1);
	if (last === undefined) return digits;
	const isAlone = signs.length === 1 && /[.,]/.test(last);
	if (isAlone && /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) {
		return isWhole ? digits.replace(last, '') : undefined;
	}
	const isDecimal = /[.,]/.test(last) && signs.indexOf(last) === signs.length - 1;
	const end = isDecimal ? digits.lastIndexOf(last) : digits.length;
	const whole = digits.slice(0, end) || '0';
	if (!WHOLE.test(whole)) return undefined;
	const decimals = isDecimal ? `.${digits.slice(end + 1)}` : '';
	return whole.replace(/\D/g, '') + decimals;
}
