import type { TriggerContext } from './staticData';

/** The names that are chosen in a field. An expression may give a list, or a text with commas. */
export function readNames(field: 'channels' | 'events', context: TriggerContext): string[] {
	const chosen: unknown = context.getNodeParameter(field, []);
	const names: unknown[] = Array.isArray(chosen) ? chosen : String(chosen ?? '').split(',');
	return names.map((one) => String(one).trim()).filter(Boolean);
}
