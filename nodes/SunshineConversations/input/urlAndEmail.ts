import type { Fault } from './fault';
import { readText } from './text';

/** The API's limits. */
const LONGEST_URL = 2048;
const LONGEST_EMAIL = 128;

export function isWebAddress(text: string): boolean {
	return /^https?:\/\//i.test(text) && URL.canParse(text);
}

/** Where a link button may lead: a page, an email to write or a number to call. */
export function isLink(text: string): boolean {
	return isWebAddress(text) || (/^(mailto|tel):./i.test(text) && URL.canParse(text));
}

/** Undefined for an empty value. */
export function readUrl(
	value: unknown,
	fault: Fault,
	example = 'https://example.com',
	isAddress = isWebAddress,
): string | undefined {
	const url = readText(value, fault, LONGEST_URL)?.trim();
	if (url === undefined || isAddress(url)) return url;
	throw fault(`enter a full address, e.g. ${example}`);
}

/** Undefined for an empty value. */
export function readEmail(value: unknown, fault: Fault): string | undefined {
	const email = readText(value, fault, LONGEST_EMAIL)?.trim();
	if (email === undefined || /^[^\s@]+@[^\s@]+$/.test(email)) return email;
	throw fault('enter an email address, e.g. ana@example.com');
}
