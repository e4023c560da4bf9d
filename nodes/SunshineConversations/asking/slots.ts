import type { IDataObject } from 'n8n-workflow';
import { readRecord, type Question } from './record';

/** The keys in a conversation's metadata; fixed, because a key that was emptied may stay there. */
export const SLOTS = ['n8nAsk1', 'n8nAsk2', 'n8nAsk3', 'n8nAsk4'];

export interface Slot {
	key: string;
	question?: Question;
}

/** What stands in the conversation's metadata, in the order of the slots. */
export function readSlots(metadata: IDataObject = {}): Slot[] {
	return SLOTS.map((key) => ({ key, question: readRecord(metadata[key]) }));
}

/** Whether its time is not over yet. */
export function isWaiting({ isOpen, expires }: Question): boolean {
	return isOpen && (expires === 0 || expires * 1_000 > Date.now());
}

/**
 * The slot to write the next question into: an empty one, else the one whose question was done first; undefined if all wait.
 * Executions begin to look at different ones, as two that ask at the same moment read the same.
 */
export function freeSlot(slots: Slot[], executionId: string): Slot | undefined {
	const begin = Number(executionId) % slots.length || 0;
	const inTurn = [...slots.slice(begin), ...slots.slice(0, begin)];
	const free = inTurn.filter(({ question }) => !question || !isWaiting(question));
	return free.find(({ question }) => !question) ?? oldest(free);
}

export function oldest(slots: Slot[]): Slot | undefined {
	return [...slots].sort((one, other) => askedAt(one) - askedAt(other))[0];
}

function askedAt({ question }: Slot): number {
	return question?.asked ?? 0;
}
