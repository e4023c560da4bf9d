import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';
import {
	readEnvelope,
	type WebhookEvent,
} from '../../../../nodes/SunshineConversations/trigger/receiving/envelope';
import { passes, type EventFilter } from '../../../../nodes/SunshineConversations/trigger/receiving/filters';
import { simplify } from '../../../../nodes/SunshineConversations/trigger/receiving/items';
import { readRecord } from '../../../../nodes/SunshineConversations/trigger/receiving/record';
import { secretMatches } from '../../../../nodes/SunshineConversations/trigger/receiving/secret';
import { anyJson } from '../../../shared/hostileJson';
import { envelope, event, replaceEach } from './wholeEvent';

const value = anyJson.map((text): unknown => JSON.parse(text));

const isObject = (given: unknown): given is object =>
	typeof given === 'object' && given !== null && !Array.isArray(given);

it('anything in a body leaves an envelope of events with ID, type and payload, or a sentence', () => {
	const check = (body: unknown) => {
		const read = readEnvelope(body, 'app');
		if (typeof read === 'string') return /^(The|This) .*(\.|\})/.test(read);
		const { app, webhook, events } = body as { app: IDataObject; webhook: IDataObject; events: unknown[] };
		const isGenuine = ({ id, type, payload }: WebhookEvent) =>
			typeof id === 'string' &&
			id !== '' &&
			id.length <= 128 &&
			typeof type === 'string' &&
			isObject(payload);
		return (
			app.id === 'app' &&
			webhook.version === 'v2' &&
			read.events.every((one) => events.includes(one) && isGenuine(one)) &&
			read.events.length + read.malformed === events.length
		);
	};
	const anyValue = fc.oneof(value, fc.anything());
	fc.assert(fc.property(anyValue, (given) => check(given) && replaceEach(envelope, given).every(check)));
});

const toEvents = (given: unknown) => replaceEach(event, given).filter(isEvent);
const isEvent = (given: unknown): given is WebhookEvent =>
	isObject(given) && 'payload' in given && isObject(given.payload);

it('anything in an event lets it pass or not, and only if its type is wanted', () => {
	const filter: fc.Arbitrary<EventFilter> = fc.record({
		events: fc.subarray(['conversation:message', 'conversation:read']),
		messagesFrom: fc.constantFrom('anyone', 'business', 'user'),
		channels: fc.subarray(['whatsapp', 'web', 'line']),
		silentWhileAgent: fc.boolean(),
	});
	fc.assert(
		fc.property(value, filter, (given, wanted) =>
			toEvents(given).every((one) => {
				const passed = passes(one, wanted);
				return typeof passed === 'boolean' && (!passed || wanted.events.includes(one.type));
			}),
		),
	);
});

it('anything in an event makes an item of nothing but what is in it, and leaves it as it was', () => {
	const check = (one: WebhookEvent) => {
		const before = JSON.stringify(one);
		const item = simplify(one);
		const inside = valuesIn(one);
		// Given name and surname, and lists of texts, are put together.
		const isInside = (member: unknown) =>
			inside.has(member) ||
			(typeof member === 'string' &&
				member.split(/,? /).every((word) => before.includes(JSON.stringify(word).slice(1, -1))));
		return (
			Object.getPrototypeOf(item) === Object.prototype &&
			JSON.stringify(one) === before &&
			leavesIn(item).every(isInside)
		);
	};
	fc.assert(fc.property(value, (given) => toEvents(given).every(check)));
});

it('any key but the secret itself is refused', () => {
	const text = fc.string({ unit: 'grapheme', maxLength: 60 });
	const check = (key: unknown, secret: string) =>
		secretMatches(key, secret) === (secret !== '' && key === secret) &&
		secretMatches(secret, secret) === (secret !== '');
	fc.assert(fc.property(text, text, check));
	fc.assert(fc.property(fc.anything(), text, check));
});

it('any record is read as entries of an ID and a time', () => {
	const record = fc.oneof(anyJson, fc.anything());
	const isEntry = ([id, time]: [string, number]) => typeof id === 'string' && typeof time === 'number';
	fc.assert(fc.property(record, (given) => readRecord(given).every(isEntry)));
});

/** The value and all that it consists of. */
function valuesIn(given: unknown, found = new Set<unknown>()): Set<unknown> {
	found.add(given);
	if (typeof given === 'object' && given !== null)
		for (const member of Object.values(given)) valuesIn(member, found);
	return found;
}

/** All that is no object and no list. */
function leavesIn(given: object): unknown[] {
	return [...valuesIn(given)].filter((value) => typeof value !== 'object');
}
