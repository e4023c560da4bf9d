import { isPathPart } from '../transport/apiRequest';
import type { Fault } from './fault';
import { readText, toText } from './text';

/** The API's limit for external IDs; its own IDs are shorter. */
const LONGEST_ID = 1024;

/** What is not seen and comes along when an ID is copied. */
const UNSEEN = '[\\s\\p{Cc}\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069]+';
const AROUND = new RegExp(`^${UNSEEN}|${UNSEEN}$`, 'gu');

/** As it is entered, without what came along with it. */
export function bareId(text: string): string {
	return text.replace(AROUND, '');
}

/** An ID that goes into a path. */
export function readId(value: unknown, fault: Fault): string {
	const id = readOptionalId(value, fault);
	if (id === undefined) throw fault('enter an ID, or an expression that gives one');
	if (isPathPart(id)) return id;
	throw fault(`"${id}" is not an ID`);
}

/** An ID that goes into a body or a query; undefined for an empty value. */
export function readOptionalId(value: unknown, fault: Fault): string | undefined {
	const text = toText(value);
	if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER) {
		throw fault(`${text} has lost its last digits, let the expression give a text`);
	}
	// Half an emoji would be left out on the way, which makes another ID.
	if (text !== undefined && /\p{Surrogate}/u.test(text)) throw fault(`"${text}" is not an ID`);
	const entered = readText(value, fault, LONGEST_ID);
	const id = entered === undefined ? undefined : bareId(entered);
	if (id === undefined || !/\p{Cc}/u.test(id)) return id;
	throw fault(`"${id}" is not an ID`);
}
