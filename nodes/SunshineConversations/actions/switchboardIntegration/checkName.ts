import type { IExecuteFunctions } from 'n8n-workflow';
import { checkLength } from '../checkedValues';
import { faultOf } from '../parameters';

const LONGEST_NAME = 128;

/** The name is part of the protocol of hand-overs, so that the API takes few characters. */
export function checkName(context: IExecuteFunctions, itemIndex: number, name: string): void {
	const fault = faultOf(context, itemIndex, 'Name');
	checkLength(name, LONGEST_NAME, fault);
	if (/^[A-Za-z0-9_-]+$/.test(name)) return;
	throw fault(`use letters without accents, digits, - and _ only, "${name}" has others`);
}
