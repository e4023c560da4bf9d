import { createHash, timingSafeEqual } from 'crypto';

/** Compares in a time that tells nothing about the secret, not even its length. */
export function secretMatches(given: unknown, secret: string): boolean {
	return typeof given === 'string' && secret !== '' && timingSafeEqual(digest(given), digest(secret));
}

function digest(text: string): Buffer {
	return createHash('sha256').update(text).digest();
}
