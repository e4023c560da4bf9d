import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { INodeProperties } from 'n8n-workflow';
import { SunshineConversations } from '../../nodes/SunshineConversations/SunshineConversations.node';
import { SunshineConversationsTrigger } from '../../nodes/SunshineConversations/SunshineConversationsTrigger.node';
import type { WorkflowFile, WorkflowNode } from '../../sandbox/n8n/workflowFile';

const FOLDER = path.join(__dirname, '../../examples');
const PACKAGE = 'n8n-nodes-sunshine-conversations.';

const examples = readdirSync(FOLDER).map((file): [string, WorkflowFile] => [
	file,
	JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as WorkflowFile,
]);

const properties = new Map<string, INodeProperties[]>(
	[new SunshineConversations(), new SunshineConversationsTrigger()].map(({ description }) => [
		`${PACKAGE}${description.name}`,
		description.properties,
	]),
);

/** Names that the node has for these parameters, those in its options included. */
function unknownParameters({ type, parameters }: WorkflowNode): string[] {
	const fields = properties.get(type);
	if (!fields) return [];
	const options = (fields.find(({ name }) => name === 'options')?.options ?? []) as INodeProperties[];
	const names = (list: INodeProperties[]) => new Set(list.map(({ name }) => name));
	const { options: entered = {}, ...others } = parameters as { options?: object };
	return [
		...Object.keys(others).filter((name) => !names(fields).has(name)),
		...Object.keys(entered).filter((name) => !names(options).has(name)),
	];
}

/** With the node's label below it. */
function covers({ position, parameters }: WorkflowNode, { position: [x = 0, y = 0] }: WorkflowNode): boolean {
	const [left = 0, top = 0] = position;
	const { width, height } = parameters as { width: number; height: number };
	return x + 100 > left && x < left + width && y + 140 > top && y < top + height;
}

describe.each(examples)('%s', (_, { nodes, connections }) => {
	it('explains itself on the canvas, and covers no node', () => {
		const notes = nodes.filter(({ type }) => type === 'n8n-nodes-base.stickyNote');
		expect(notes[0]?.parameters.content).toMatch(/^## .+\n[^]*To make it yours:(\*\*)? choose your /);
		const others = nodes.filter((node) => !notes.includes(node));
		expect(notes.flatMap((note) => others.filter((node) => covers(note, node)))).toEqual([]);
	});

	it('names no account, no credential and no webhook', () => {
		for (const node of nodes) expect(Object.keys(node)).not.toEqual(expect.arrayContaining(['credentials']));
		expect(JSON.stringify(nodes)).not.toMatch(/webhookId|[0-9a-f]{24}|\b(app|int|act)_\w{8}/);
		const urls = JSON.stringify(nodes).match(/https?:\/\/[^/"\s]+/g) ?? [];
		for (const url of urls) expect(new URL(url).hostname).toMatch(/(^|\.)example\.com$/);
	});

	it('has parameters that the nodes know, and connections between nodes that are there', () => {
		expect(nodes.flatMap(unknownParameters)).toEqual([]);
		const names = nodes.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		const targets = JSON.stringify(connections).match(/(?<="node":")[^"]+/g) ?? [];
		expect(names).toEqual(expect.arrayContaining([...Object.keys(connections), ...targets]));
	});
});
