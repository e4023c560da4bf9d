import type { Fault } from './fault';
import { checkLength } from './text';

const LONGEST_NAME = 128;

/** The name is part of the protocol of hand-overs, so that the API takes few characters. */
export function checkSwitchboardName(name: string, fault: Fault): void {
	checkLength(name, LONGEST_NAME, fault);
	if (/^[A-Za-z0-9_-]+$/.test(name)) return;
	throw fault(`use letters without accents, digits, - and _ only, "${name}" has others`);
}
