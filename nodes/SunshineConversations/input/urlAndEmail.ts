import type { Fault } from './fault';
import { readText } from './text';

/** The API's limits. */
const LONGEST_URL = 2048;
const LONGEST_EMAIL = 128;

/** `URL` leaves out line breaks and tabs, and takes two addresses for one. */
function isAddress(text: string): boolean {
	return !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text) && URL.canParse(text);
}

export function isWebAddress(text: string): boolean {
	return /^https?:\/\//i.test(text) && isAddress(text);
}

/** Schemes by which a link would run a script in the customer's browser. */
const SCRIPTS = /^(javascript|vbscript|data):/i;

/** Where a link button may lead: a page, or another program by its own scheme, e.g. `tel:` or `myapp://`. */
export function isLink(text: string): boolean {
	return /^[a-z][a-z\d+.-]*:[^\s]/i.test(text) && isAddress(text) && !SCRIPTS.test(text);
}

/** Undefined for an empty value. */
export function readUrl(
	value: unknown,
	fault: Fault,
	example = 'https://example.com',
	accepts = isWebAddress,
	longest = LONGEST_URL,
): string | undefined {
	const url = readText(value, fault, longest)?.trim();
	if (url === undefined || accepts(url)) return url;
	throw fault(`enter a full address, e.g. ${example}`);
}

/** Undefined for an empty value. */
export function readEmail(value: unknown, fault: Fault): string | undefined {
	const email = readText(value, fault, LONGEST_EMAIL)?.trim();
	if (email === undefined || /^[^\s@]+@[^\s@]+$/.test(email)) return email;
	throw fault('enter an email address, e.g. ana@example.com');
}
