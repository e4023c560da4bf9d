import type { IDataObject } from 'n8n-workflow';
import type { Given } from '../responseType';
import { inWords, withoutAccents } from '../words';

/** Something to choose, as a quick reply. */
export interface Choice extends IDataObject {
	label: string;
	value: string;
}

/** The API's limits. */
export const MOST_CHOICES = 10;
export const LONGEST_LABEL = 128;

export function quickReplies(choices: Choice[]): IDataObject {
	return { actions: choices.map(({ label, value }) => ({ type: 'reply', text: label, payload: value })) };
}

/** By its button, or by label, value or number, as channels without buttons show them as text. */
export function findChoice({ text, payload }: Given, choices: Choice[]): Choice | undefined {
	const tapped = payload === undefined ? undefined : choices.find(({ value }) => value === payload);
	if (tapped) return tapped;
	const entered = inWords(text);
	if (entered === '') return undefined;
	return (
		only(choices, ({ label }) => inWords(label) === entered) ??
		only(choices, ({ label }) => plain(label) === plain(entered)) ??
		(/^\d+$/.test(entered)
			? byNumber(entered, choices)
			: only(choices, ({ value }) => inWords(value) === entered))
	);
}

/** Undefined if several fit: nobody can tell which one was meant. */
function only(choices: Choice[], fits: (choice: Choice) => boolean): Choice | undefined {
	const [first, ...others] = choices.filter(fits);
	return others.length === 0 ? first : undefined;
}

/** Without accents and pictures. */
function plain(text: string): string {
	return withoutAccents(inWords(text.replace(/\p{Extended_Pictographic}/gu, '')));
}

/** Where labels have numbers, "2" means "2 nights" rather than the second one. Values, which nobody sees, must not contradict. */
function byNumber(entered: string, choices: Choice[]): Choice | undefined {
	const numbers = choices.map(({ label }): string[] => inWords(label).match(/\d+/g) ?? []);
	if (numbers.some((inLabel) => inLabel.length > 0)) {
		return only(choices, (choice) => numbers[choices.indexOf(choice)]!.includes(entered));
	}
	const counted = choices[Number(entered) - 1];
	const valued = only(choices, ({ value }) => inWords(value) === entered);
	return counted && valued && counted !== valued ? undefined : (counted ?? valued);
}
