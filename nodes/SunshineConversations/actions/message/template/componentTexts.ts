import type { Fault } from '../../../input/fault';
import { isObject } from '../../../input/json';
import type { ToLine } from './oneLine';

/** Components in WhatsApp's own form, whose parameters have fitting texts; also within the cards of a carousel. */
export function changeTexts<Value>(value: Value, toLine: ToLine, fault: Fault): Value {
	if (Array.isArray(value)) return value.map((element) => changeTexts(element, toLine, fault)) as Value;
	if (!isObject(value)) return value;
	const entries = Object.entries(value).map(([key, entry]) => {
		const isText = key === 'text' && value.type === 'text' && typeof entry === 'string';
		return [key, isText ? toLine(entry, ofText(fault)) : changeTexts(entry, toLine, fault)] as const;
	});
	return Object.fromEntries(entries) as Value;
}

function ofText(fault: Fault): Fault {
	return (whatToChange) => fault(`the text of a parameter: ${whatToChange}`);
}
