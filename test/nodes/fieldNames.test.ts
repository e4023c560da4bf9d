import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';
import { SunshineConversations } from '../../nodes/SunshineConversations/SunshineConversations.node';
import { SunshineConversationsAdmin } from '../../nodes/SunshineConversations/SunshineConversationsAdmin.node';

/** What rows of a field are made of. */
function rowsOf({ options = [] }: INodeProperties): string {
	const groups = options as INodePropertyCollection[];
	return JSON.stringify(groups.map(({ name, values }) => [name, values.map(describeField)]));
}

function describeField({ name, type, options = [] }: INodeProperties): unknown {
	return [
		name,
		type,
		type === 'options' ? (options as INodePropertyOptions[]).map(({ value }) => value) : [],
	];
}

// n8n keeps what was entered when somebody chooses another operation, and shows it in a field of the same name.
it.each([
	['action', new SunshineConversations()],
	['admin', new SunshineConversationsAdmin()],
])('in the %s node, rows of one field never turn up as rows of another', (_, { description }) => {
	const shapes = new Map<string, Set<string>>();
	for (const field of description.properties.filter(({ type }) => type === 'fixedCollection')) {
		shapes.set(field.name, (shapes.get(field.name) ?? new Set()).add(rowsOf(field)));
	}
	const ambiguous = [...shapes].filter(([, { size }]) => size > 1).map(([name]) => name);
	expect(ambiguous).toEqual([]);
});

it('every text in the rows of a template has an example, and a word on whether it may be empty', () => {
	const [{ options = [] }] = new SunshineConversations().description.properties.filter(
		({ name }) => name === 'bodyParameters',
	) as [INodeProperties];
	const [{ values }] = options as [INodePropertyCollection];
	expect(values.map(({ placeholder }) => placeholder)).toEqual(['e.g. Ana', 'e.g. first_name']);
	expect(values[1]!.hint).toBe('Leave empty for {{1}}, {{2}} …');
});

it('the kinds of content say what becomes of them where a channel has none, and that pictures take quick replies', () => {
	const { options } = new SunshineConversations().description.properties.find(
		({ name }) => name === 'contentType',
	)!;
	const entries = (options as INodePropertyOptions[]).map(({ value, description }) => [value, description]);
	const descriptions = Object.fromEntries(entries) as Record<string, string>;
	for (const cards of ['carousel', 'list']) {
		expect(descriptions[cards]).toContain('channels that have none show them as text');
	}
	expect(descriptions.image).toContain('quick replies');
});
