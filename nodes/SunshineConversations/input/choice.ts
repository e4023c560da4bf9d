import type { INodeProperties } from 'n8n-workflow';
import { isBlank } from '../vocabulary/visible';
import type { Fault } from './fault';
import { toText } from './text';

/** Refuses anything but true and false, be it as a text; undefined for an empty value. */
export function readTruth(value: unknown, fault: Fault): boolean | undefined {
	const text = toText(value)?.trim().toLowerCase();
	if (text !== undefined && isBlank(text)) return undefined;
	if (text === 'true' || text === 'false') return text === 'true';
	throw fault('the expression must give true or false');
}

/** One of the entries of a dropdown, which an expression can miss; undefined for an empty value. */
export function readOption(value: unknown, field: INodeProperties, fault: Fault): string | undefined {
	const text = toText(value);
	if (text !== undefined && isBlank(text)) return undefined;
	const options = optionsOf(field);
	if (text !== undefined && options.includes(text)) return text;
	throw fault(`choose one of ${options.join(', ')}`);
}

/** Like `readOption`, but refuses an empty value. */
export function requiredOption(value: unknown, field: INodeProperties, fault: Fault): string {
	const option = readOption(value, field, fault);
	if (option !== undefined) return option;
	throw fault(`choose one of ${optionsOf(field).join(', ')}`);
}

export function optionsOf({ options = [] }: INodeProperties): string[] {
	return options.flatMap((option) => ('value' in option ? String(option.value) : [])).filter(Boolean);
}

/** Expressions may give a list, or a text with commas. */
export function readList(entered: unknown, fault: Fault): string[] | undefined {
	const elements = Array.isArray(entered) ? entered.map(toText) : toText(entered)?.split(',');
	if (!elements?.every((element) => element !== undefined))
		throw fault('the expression must give a list of texts');
	const filled = elements.map((element) => element.trim()).filter((element) => !isBlank(element));
	return filled.length > 0 ? filled : undefined;
}

export function readOptions(entered: unknown, field: INodeProperties, fault: Fault): string[] | undefined {
	const chosen = readList(entered, fault);
	const options = optionsOf(field);
	const stray = chosen?.find((one) => !options.includes(one));
	if (stray === undefined) return chosen;
	throw fault(`"${stray}" is none of ${options.join(', ')}`);
}
