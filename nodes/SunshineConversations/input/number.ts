import type { Fault } from './fault';

/** Undefined for anything but a finite number, or a text that holds one. */
export function toNumber(value: unknown): number | undefined {
	const isNumeric = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
	const number = isNumeric ? Number(value) : NaN;
	return Number.isFinite(number) ? number : undefined;
}

export function readWholeNumber(
	value: unknown,
	fault: Fault,
	least: number,
	most = Number.MAX_SAFE_INTEGER,
): number {
	const number = toNumber(value) ?? NaN;
	if (Number.isSafeInteger(number) && number >= least && number <= most) return number;
	const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} up` : `from ${least} to ${most}`;
	throw fault(`enter a whole number ${range}`);
}
