import type { Fault } from './fault';
import { readText } from './text';

/** The API's limit for external IDs; its own IDs are shorter. */
export const LONGEST_ID = 1024;

/** An ID that goes into a path: without blanks, and neither `.` nor `..`. */
export function readId(value: unknown, fault: Fault): string {
	const id = readText(value, fault, LONGEST_ID)?.trim();
	if (id === undefined) throw fault('enter an ID, or an expression that gives one');
	if (isPathPart(id)) return id;
	throw fault(`"${id}" is not an ID`);
}

/** Neither `.` nor `..`, and no emoji that was cut in half. */
export function isPathPart(id: string): boolean {
	return id !== '.' && id !== '..' && !/\p{Surrogate}/u.test(id);
}
