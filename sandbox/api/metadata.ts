import { badRequest } from './errors';
import type { Metadata } from './model';

const MAXIMUM_BYTES = 4096;

/** The limit is in bytes of JSON, whatever the letters. */
export function checkMetadata(metadata: Metadata | null | undefined, owner: string): void {
	if (metadata === null || metadata === undefined) return;
	if (Buffer.byteLength(JSON.stringify(metadata)) > MAXIMUM_BYTES) {
		throw badRequest(`${owner} metadata is limited to ${MAXIMUM_BYTES} bytes in size.`);
	}
}

/** A PATCH adds to the metadata instead of replacing it, as the API's users rely on; `null` empties it. */
export function mergeMetadata(
	current: Metadata | undefined,
	change: Metadata | null,
	owner: string,
): Metadata {
	const merged = change === null ? {} : { ...current, ...change };
	checkMetadata(merged, owner);
	return merged;
}
