import type { TemplateParameter } from '../../model';

const placeholder = /\{\{\s*(\w+)\s*\}\}/g;

/** Each once, in order. */
export function listPlaceholders(text: string): string[] {
	return [...new Set([...text.matchAll(placeholder)].map(([, name = '']) => name))];
}

export const isNumber = (name: string) => /^\d+$/.test(name);

/** Amounts and dates come with a text for phones that cannot format them. */
function readValue({ type, text, ...details }: TemplateParameter): string {
	const { fallback_value: fallback } = (details[type] ?? {}) as { fallback_value?: string };
	return text ?? fallback ?? '';
}

/** Numbers count the parameters from 1; names are those that the parameters carry. */
export function fillIn(text: string, parameters: TemplateParameter[]): string {
	return text.replace(placeholder, (whole, name: string) => {
		const found = isNumber(name)
			? parameters[Number(name) - 1]
			: parameters.find((parameter) => parameter.parameter_name === name);
		return found ? readValue(found) : whole;
	});
}
