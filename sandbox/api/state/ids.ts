import { randomBytes } from 'node:crypto';

const processPart = randomBytes(5).toString('hex');
let counter = 0;

/** 24 hex characters that grow with time, so that they can serve as cursors. */
export function createId(): string {
	counter += 1;
	const seconds = Math.floor(Date.now() / 1000).toString(16);
	return seconds.padStart(8, '0') + processPart + counter.toString(16).padStart(6, '0');
}

/** Webhook secrets are 32 hex characters, key secrets 86 that are safe in a URL. */
export function createSecret(bytes: number, encoding: 'hex' | 'base64url'): string {
	return randomBytes(bytes).toString(encoding);
}

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 26 characters, as attachments have them: ten for the time, the others by chance. */
export function createUlid(): string {
	const digits = Array.from({ length: 10 }, (_, place) => Math.floor(Date.now() / 32 ** (9 - place)) % 32);
	return [...digits, ...randomBytes(16)].map((digit) => crockford[digit % 32]).join('');
}
