import type { IExecuteFunctions } from 'n8n-workflow';
import { checkLength, fieldError } from '../parameters';

const LONGEST_NAME = 128;

/** The name is part of the protocol of hand-overs, so that the API takes few characters. */
export function checkName(context: IExecuteFunctions, itemIndex: number, name: string): void {
	checkLength(context, itemIndex, 'Name', name, LONGEST_NAME);
	if (/^[A-Za-z0-9_-]+$/.test(name)) return;
	throw fieldError(
		context,
		itemIndex,
		'Name',
		`use letters without accents, digits, - and _ only, "${name}" has others`,
	);
}
