import type { Metadata } from '../model';
import { badRequest } from './errors';
import type { Settings } from './settings';

const MAXIMUM_BYTES = 4096;

const isTooLarge = (metadata: Metadata) => Buffer.byteLength(JSON.stringify(metadata)) > MAXIMUM_BYTES;

/** The limit is in bytes of JSON, whatever the letters. */
export function checkMetadata(metadata: Metadata | null | undefined, owner: string): void {
	if (metadata === null || metadata === undefined) return;
	if (isTooLarge(metadata)) {
		throw badRequest(`${owner} metadata is limited to ${MAXIMUM_BYTES} bytes in size.`);
	}
}

/** A PATCH adds to the metadata, as the API's users rely on, unless the driver wants it otherwise; `null` empties it. */
export function changeMetadata(
	{ patchReplacesMetadata }: Settings,
	current: Metadata | undefined,
	change: Metadata | null,
	owner: string,
): Metadata {
	const kept = patchReplacesMetadata || change === null ? {} : current;
	const changed = { ...kept, ...change };
	checkMetadata(changed, owner);
	return changed;
}

/** Adds what there is room for; the rest is left. */
export function joinMetadata(kept: Metadata, added: Metadata): { joined: Metadata; left: Metadata } {
	const all = { ...added, ...kept };
	if (!isTooLarge(all)) return { joined: all, left: {} };
	const left = Object.fromEntries(Object.entries(added).filter(([name]) => !(name in kept)));
	return { joined: kept, left };
}
