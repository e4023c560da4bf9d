import type { IDataObject } from 'n8n-workflow';
import type { EventPayload } from './payload';

export interface Message extends IDataObject {
	id: string;
	received: string;
}

/** Within a page the oldest seems to come first, but that is not documented. */
export function newestFirst(page: Message[]): Message[] {
	return [...page].reverse().sort((one, other) => compareTexts(other.received, one.received));
}

export function compareTexts(one: string, other: string): number {
	return one < other ? -1 : Number(one > other);
}

/** Whether a customer wrote it. */
export function isInbound(message: IDataObject): boolean {
	return (message as EventPayload['message'])?.author?.type === 'user';
}
