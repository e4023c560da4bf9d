import type { ApiFault, ChannelFailure } from '../model';
import type { Settings } from './settings';

const tooMany = { errors: [{ code: 'too_many_requests', title: 'Too many requests' }] };

/** A fault that stays for as long as the settings say, where none was injected. */
export function findStandingFault({ apiLatencyMs, rateLimited }: Settings): ApiFault | undefined {
	const latencyMs = apiLatencyMs > 0 ? apiLatencyMs : undefined;
	if (!rateLimited) return latencyMs === undefined ? undefined : { latencyMs };
	return { latencyMs, status: 429, headers: { 'Retry-After': '1' }, body: tooMany };
}

export function describeOutage(channel: string): ChannelFailure {
	return { code: 'uncategorized_error', message: `The ${channel} channel is out of order` };
}
