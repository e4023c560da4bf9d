import type { IDataObject } from 'n8n-workflow';
import { ASKED_FOR, TOKEN } from '../../../asking/hidden';
import type { Input } from '../../../input/input';
import { isObject, listOf } from '../../../vocabulary/pick';
import { formatted } from '../content/text';
import type { Response } from './responseTypes';

/** By which a question, its re-prompts and the taps on its buttons are known. */
export function marksOf(token: string, { type }: Response): IDataObject {
	return { [TOKEN]: token, [ASKED_FOR]: type.option.name };
}

/** What goes below the question; a tap on a button tells whose it is, as there may be several questions. */
export function belowQuestion({ type, rules }: Response, token: string): IDataObject {
	const { actions, ...content } = type.content?.(rules) ?? {};
	const marked = listOf(actions)
		.filter(isObject)
		.map((action) => ({ ...action, metadata: { [TOKEN]: token } }));
	return { ...content, ...(marked.length > 0 && { actions: marked }) };
}

/** The API's content. */
export function contentOf(input: Input, text: string, below: IDataObject): IDataObject {
	if (below.type === 'form') return { ...below, text };
	return { type: 'text', ...formatted(input, text), ...below };
}
