import type { IDataObject } from 'n8n-workflow';
import type { Given } from '../responseType';
import { inWords } from '../words';

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
	const entered = inWords(text);
	const named = (name: keyof Choice) => choices.find((choice) => inWords(String(choice[name])) === entered);
	return tapped ?? named('label') ?? named('value') ?? choices[placeIn(entered)];
}

function placeIn(text: string): number {
	return /^\d{1,2}$/.test(text) ? Number(text) - 1 : -1;
}
