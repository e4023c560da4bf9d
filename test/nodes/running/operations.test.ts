import { NodeHelpers, type INodeParameters, type INodeProperties } from 'n8n-workflow';
import { SunshineConversations } from '../../../nodes/SunshineConversations/SunshineConversations.node';
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

/** n8n checks signatures and makes human reviews by this value, whatever the operation is called. */
const NAMES = new Map([['Ask and Wait', 'sendAndWait']]);

/** A field, and those of its rows or its collection. */
function withNested(field: INodeProperties): INodeProperties[] {
	const nested = (field.options ?? []).flatMap((option) => {
		if ('values' in option) return option.values;
		return 'type' in option ? [option] : [];
	});
	return [field, ...nested.flatMap(withNested)];
}

/** As n8n has them. */
function fieldsOf(resource: string, operation: string): INodeProperties[] {
	return propertiesOf(allResources).filter(
		({ displayOptions: { show } = {} }) =>
			show?.resource?.includes(resource) && show.operation?.includes(operation),
	);
}

describe.each(operations)('$name', ({ operation: { option, fields } }) => {
	it('has an action in sentence case, a description without a full stop, and a name that begins with its value', () => {
		expect(option.action).toMatch(/^[A-Z][a-z]+ /);
		expect(option.action!.split(' ').slice(1).join(' ')).toMatch(/^[^A-Z]*(WhatsApp[^A-Z]*)?$/);
		expect(option.description).toMatch(/^[A-Z].*[^.]$/);
		const value = NAMES.get(option.name) ?? option.name.replaceAll(' ', '');
		expect(value.toLowerCase().indexOf(option.value.toLowerCase())).toBe(0);
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
		const { options = [] } = fields.find(({ name }) => name === 'options')!;
		return options.map(({ name }) => name);
	};
	const [message, template] = ['message: send', 'message: sendTemplate'].map(namesOf) as [string[], string[]];
	expect(message.filter((name) => !template.includes(name))).toEqual([
		'literalText',
		'outsideWindow',
		'splitLongText',
		'textFormat',
		'typingSeconds',
	]);
	expect(template.filter((name) => !message.includes(name))).toEqual(['lineBreaks', 'moreComponents']);
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

/** The form of a node as n8n shows it, with these parameters. */
function shownFields(parameters: INodeParameters): INodeProperties[] {
	const { properties } = new SunshineConversations().description;
	const node = { parameters, typeVersion: 1 };
	const all = NodeHelpers.getNodeParameters(properties, parameters, true, false, node, null)!;
	return properties.filter((field) => NodeHelpers.displayParameter(all, field, node, null));
}

it('shows a fresh Send as a short form', () => {
	const shown = shownFields({}).filter(({ type }) => type !== 'hidden');
	expect(shown.map(({ displayName }) => displayName)).toEqual([
		...['Resource', 'Operation'],
		...['To', 'Content Type', 'Text', 'Buttons', 'Options'],
	]);
});

it.each(operations)('$name has one collection for options, which comes last', ({ resource, operation }) => {
	const fields = fieldsOf(resource, operation.option.value);
	const collections = fields.filter(
		({ type, name }) => type === 'collection' && !['filters', 'updateFields'].includes(name),
	);
	expect(new Set(collections.map(({ name, displayName }) => `${name} ${displayName}`))).toEqual(
		new Set(['options Options']),
	);
	expect(fields.slice(-collections.length)).toEqual(collections);
	for (const { options = [] } of collections) {
		const names = options.map(({ name }) => name);
		expect(names).toContain('concurrency');
		expect(names.includes('simplify')).toBe(operation.simplify !== undefined);
		const labels = options.map((option) => ('displayName' in option ? String(option.displayName) : ''));
		expect(labels).toEqual([...labels].sort((one, other) => one.localeCompare(other)));
	}
});

it.each<[name: string, operation: string, shown: INodeParameters, hidden: INodeParameters]>([
	['splitLongText', 'message: send', { contentType: 'text' }, { contentType: 'image' }],
	['literalText', 'message: send', { contentType: 'text' }, { contentType: 'json' }],
	['textFormat', 'message: send', { contentType: 'file' }, { contentType: 'location' }],
	['literalText', 'message: writeFirst', { notificationType: 'text' }, { notificationType: 'template' }],
	['lineBreaks', 'message: writeFirst', { notificationType: 'template' }, { notificationType: 'text' }],
	['moreComponents', 'message: writeFirst', { notificationType: 'template' }, { notificationType: 'text' }],
	['subject', 'userChannel: link', { matchType: 'mailgun' }, { matchType: 'whatsapp' }],
	['simplify', 'user: getHistory', { output: 'items' }, { output: 'transcript' }],
	['order', 'user: getHistory', { output: 'items' }, { output: 'transcript' }],
	[
		'authorUserId',
		'conversation: sendActivity',
		{ activity: 'conversation:read' },
		{ activity: 'typing:start' },
	],
])('offers %s of %s only where it has an effect', (name, operation, shown, hidden) => {
	const [resource, value] = operation.split(': ');
	const fields = fieldsOf(resource!, value!);
	const field = fields.flatMap(withNested).find((one) => one.name === name)!;
	const isShown = (values: INodeParameters) => {
		const form = { resource: resource!, operation: value!, ...values };
		return NodeHelpers.displayParameter(form, field, { typeVersion: 1 }, null);
	};
	expect([isShown(shown), isShown(hidden)]).toEqual([true, false]);
});
