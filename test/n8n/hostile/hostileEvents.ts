import fc from 'fast-check';
import { anyJson, writeObject } from '../../shared/hostileJson';

type Members = Array<[name: string, json: string]>;

const NAMES = ['__proto__', 'constructor', 'toString', 'then', 'toJSON', 'metadata', 'content', 'source'];
const anyMembers: fc.Arbitrary<Members> = fc.array(fc.tuple(fc.constantFrom(...NAMES), anyJson), {
	maxLength: 4,
});

/** What makes the event start the workflow comes last, and so holds whatever stands before it. */
const around = (key: string, inner: fc.Arbitrary<string>) =>
	fc.tuple(anyMembers, inner).map(([members, json]) => writeObject([...members, [key, json]]));

const payload = around('message', around('author', around('type', fc.constant('"user"'))));

const ODD_IDS = ['__proto__', 'constructor', 'toString', '0', ' ', '"],["', '\ud800', '\0', 'x'.repeat(128)];
const id = fc.oneof(
	{ arbitrary: fc.constantFrom(...ODD_IDS), weight: 1 },
	{ arbitrary: fc.string({ unit: 'binary', minLength: 3, maxLength: 60 }), weight: 9 },
);

/** The JSON by the ID of events that start the workflow, with anything in them beside that. */
export function hostileEvents(count: number, seed: number): Map<string, string> {
	const event = fc.tuple(id, anyMembers, payload).map(([own, members, json]): [string, string] => {
		const needed: Members = [
			['id', JSON.stringify(own)],
			['type', '"conversation:message"'],
			['payload', json],
		];
		return [own, writeObject([...members, ...needed])];
	});
	return new Map(fc.sample(event, { numRuns: count, seed }));
}

/** JSON that is the same for the same members in another order; `__proto__` is a member like any other. */
export function writeSorted(value: unknown): string {
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map(writeSorted).join()}]`;
	const members = Object.entries(value).map(([key, member]): [string, string] => [key, writeSorted(member)]);
	return writeObject(members.sort(([one], [other]) => (one < other ? -1 : 1)));
}
