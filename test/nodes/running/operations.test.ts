import { NodeHelpers, type INodeParameters, type INodeProperties } from 'n8n-workflow';
import { propertiesOf } from '../../../nodes/SunshineConversations/running/properties';
import { allResources } from '../../shared/nodeTypes';

// Lists of operations are built, which blinds the linter to these rules of n8n.
const operations = allResources.flatMap(({ option, operations: list }) =>
	list.map((operation) => ({
		resource: option.value,
		name: `${option.value}: ${operation.option.value}`,
		operation,
	})),
);

/** A field, and those of its rows or its collection. */
function withNested(field: INodeProperties): INodeProperties[] {
	const nested = (field.options ?? []).flatMap((option) => {
		if ('values' in option) return option.values;
		return 'type' in option ? [option] : [];
	});
	return [field, ...nested.flatMap(withNested)];
}

describe.each(operations)('$name', ({ operation: { option, fields } }) => {
	it('has an action in sentence case, a description without a full stop, and a name that begins with its value', () => {
		expect(option.action).toMatch(/^[A-Z][a-z]+ /);
		expect(option.action!.split(' ').slice(1).join(' ')).toMatch(/^[^A-Z]*(WhatsApp[^A-Z]*)?$/);
		expect(option.description).toMatch(/^[A-Z].*[^.]$/);
		expect(option.name.replaceAll(' ', '').toLowerCase().indexOf(option.value.toLowerCase())).toBe(0);
	});

	it('has fields with a label, a default and no twin', () => {
		for (const field of fields.flatMap(withNested)) {
			expect(field.displayName).toMatch(/^[A-Z]/);
			expect(field.default).toBeDefined();
			expect(field.placeholder ?? 'e.g.').toMatch(/^(e\.g\.|Add )/);
			expect(field.description ?? 'None').toMatch(/^[A-Z]/);
		}
		// One name may stand for fields of which only one is shown at a time.
		const shown = fields.map(({ name, displayOptions }) => JSON.stringify([name, displayOptions]));
		expect(new Set(shown).size).toBe(fields.length);
	});
});

it.each(allResources)('the resource $option.name has a description', ({ option }) => {
	expect(option.description).toMatch(/^[A-Z].*[^.]$/);
});

it('no resource and no operation stands twice', () => {
	const names = operations.map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
	const values = allResources.map(({ option }) => option.value);
	expect(new Set(values).size).toBe(values.length);
});

it('offers for a template what a template takes', () => {
	const namesOf = (operation: string) => {
		const { fields } = operations.find(({ name }) => name === operation)!.operation;
		const { options = [] } = fields.find(({ name }) => name === 'additionalFields')!;
		return options.map(({ name }) => name);
	};
	const [message, template] = ['message: send', 'message: sendTemplate'].map(namesOf) as [string[], string[]];
	expect(message.filter((name) => !template.includes(name))).toEqual([
		'literalText',
		'splitLongText',
		'typingSeconds',
	]);
	expect(template.filter((name) => !message.includes(name))).toEqual([]);
});

it('JSON fields hold JSON from the start, or nothing where something must be entered', () => {
	const fields = operations.flatMap(({ operation }) => operation.fields.flatMap(withNested));
	for (const { type, default: initial, required } of fields) {
		if (type !== 'json' || (required && initial === '')) continue;
		expect(() => void JSON.parse(String(initial))).not.toThrow();
	}
});

it('each field is shown for its own operation, and keeps the conditions of its own', () => {
	const shownFor = (name: string): Array<INodeProperties['displayOptions']> =>
		propertiesOf(allResources)
			.filter((field) => field.name === name)
			.map(({ displayOptions }) => displayOptions);
	expect(shownFor('languageCode')).toContainEqual({
		show: { resource: ['message'], operation: ['sendTemplate'] },
	});
	expect(shownFor('headerValue')).toContainEqual({
		hide: { headerType: ['none'] },
		show: { resource: ['message'], operation: ['sendTemplate'] },
	});
	expect(shownFor('conversationId')).toContainEqual({
		show: { resource: ['message'], operation: ['send'], sendTo: ['conversation'] },
	});
});

it.each([
	['splitLongText', { contentType: 'text' }, { contentType: 'image' }],
	['literalText', { contentType: 'text' }, { contentType: 'json' }],
	['moreComponents', { outsideWindow: 'sendTemplate' }, { outsideWindow: 'sendAnyway' }],
])('offers %s only where it has an effect', (name, shown, hidden) => {
	const { fields } = operations.find((one) => one.name === 'message: send')!.operation;
	const { options = [] } = fields.find((field) => field.name === 'additionalFields')!;
	const option = options.find((one) => one.name === name) as INodeProperties;
	const isShown = (values: INodeParameters) =>
		NodeHelpers.displayParameter({}, option, { typeVersion: 1 }, null, values);
	expect([isShown(shown), isShown(hidden)]).toEqual([true, false]);
});
