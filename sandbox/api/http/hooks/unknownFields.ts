/** Nobody may stumble over what a later version of the API adds. */
const unknownField = { futureField: { since: 'tomorrow' } };
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Adds a field that no client knows to the answer, to its resources and to the resources of its lists. */
export function addUnknownFields(answer: unknown, depth = 2): unknown {
	if (Array.isArray(answer)) return answer.map((element) => addUnknownFields(element, depth));
	if (!isObject(answer) || depth === 0) return answer;
	const entries = Object.entries(answer).map(([name, value]) => [name, addUnknownFields(value, depth - 1)]);
	return { ...Object.fromEntries(entries), ...unknownField };
}
