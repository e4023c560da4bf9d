import type { IDataObject } from 'n8n-workflow';
import { isObject } from '../vocabulary/pick';
import { SLOTS } from './slots';

/** The keys of a message's metadata by which question and answer find each other. */
export const TOKEN = 'n8nAsk';
export const ASKED_FOR = 'n8nAskFor';

const HIDDEN = new Set([...SLOTS, TOKEN, ASKED_FOR]);

/** The same without our keys in any metadata, for items: they hold where to resume an execution. */
export function withoutQuestions<T>(value: T): T {
	return strip(value) as T;
}

/** Gives back the very object where there is nothing to leave out. */
function strip(value: unknown): unknown {
	if (Array.isArray(value)) {
		const elements = value.map(strip);
		return elements.some((element, index) => element !== value[index]) ? elements : value;
	}
	if (!isObject(value)) return value;
	const members = Object.entries(value);
	const kept = members
		.map(([name, member]) => [name, isMetadata(name) ? visible(member) : strip(member)])
		.filter(([, member]) => member !== undefined);
	const isSame =
		kept.length === members.length && kept.every(([name, member]) => value[name as string] === member);
	return isSame ? value : (Object.fromEntries(kept) as IDataObject);
}

/** `metadata`, `conversationMetadata`, `discardedMetadata` … */
function isMetadata(name: string): boolean {
	return /metadata$/i.test(name);
}

function visible(metadata: unknown): unknown {
	if (!isObject(metadata)) return metadata;
	const names = Object.keys(metadata);
	const kept = names.filter((name) => !HIDDEN.has(name));
	if (kept.length === names.length) return metadata;
	if (kept.length === 0) return undefined;
	return Object.fromEntries(kept.map((name) => [name, metadata[name]]));
}
