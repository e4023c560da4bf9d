import type { Content } from '../model';
import type { SandboxState } from '../state/state';

const candidate = /(?<![\d.-])\d(?:[ -]?\d){12,18}(?!\.?\d)/g;
const SHOWN_DIGITS = 4;

/** Card numbers carry a check digit, by Luhn's formula. */
function isCardNumber(digits: string): boolean {
	const values = [...digits].reverse().map((digit, index) => Number(digit) * (index % 2 === 0 ? 1 : 2));
	return values.reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0) % 10 === 0;
}

function mask(text: string): string {
	return text.replace(candidate, (written) => {
		if (!isCardNumber(written.replace(/\D/g, ''))) return written;
		return written.slice(0, -SHOWN_DIGITS).replace(/\d/g, 'X') + written.slice(-SHOWN_DIGITS);
	});
}

/** Leaves the last four digits of card numbers in what a message says, if the app wants that. */
export function maskCreditCards({ store }: SandboxState, content: Content): Content {
	if (store.app.settings.maskCreditCardNumbers !== true) return content;
	const written = (['text', 'htmlText', 'markdownText', 'textFallback'] as const).flatMap((name) => {
		const text = content[name];
		return typeof text === 'string' ? [[name, mask(text)] as const] : [];
	});
	const fields = content.fields?.map((field) =>
		typeof field.text === 'string' ? { ...field, text: mask(field.text) } : field,
	);
	return { ...content, ...Object.fromEntries(written), ...(fields && { fields }) };
}
