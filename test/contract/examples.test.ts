import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { INodeTypeDescription } from 'n8n-workflow';
import { SunshineConversations } from '../../nodes/SunshineConversations/SunshineConversations.node';
import { SunshineConversationsAdmin } from '../../nodes/SunshineConversations/SunshineConversationsAdmin.node';
import { SunshineConversationsTrigger } from '../../nodes/SunshineConversations/SunshineConversationsTrigger.node';
import packageJson from '../../package.json';
import type { WorkflowNode } from '../../sandbox/n8n/client/workflowFile';
import { exampleNames, examplesFolder, readExample } from '../shared/examples';
import { toHumanReview, toTool } from '../shared/toolDescription';
import { unknownParameters } from '../shared/unknownParameters';
import { canvasBoxes, overlaps } from './canvas';

const root = path.join(__dirname, '..', '..');
const OURS = `${packageJson.name}.`;
const action = new SunshineConversations().description;
const descriptions = new Map<string, INodeTypeDescription>(
	[
		action,
		toTool(action),
		toHumanReview(action),
		new SunshineConversationsAdmin().description,
		new SunshineConversationsTrigger().description,
	].map((description) => [OURS + description.name, description]),
);

const isNote = ({ type }: WorkflowNode) => type === 'n8n-nodes-base.stickyNote';
const isLoop = ({ type }: WorkflowNode) => type === 'n8n-nodes-base.splitInBatches';
const isQuestion = ({ parameters }: WorkflowNode) => parameters.operation === 'sendAndWait';

const testFiles = readdirSync(path.join(root, 'test', 'n8n'), { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.ts'))
	.map((file) => readFileSync(path.join(root, 'test', 'n8n', file), 'utf8'));

/** What a key, a token or an ID of an account looks like. */
const SECRETS = /\b(app|int|act|svc)_[0-9a-f]{8,}|\b[0-9a-f]{24,}\b|\beyJ[\w-]{10,}|\b(Bearer|Basic) \S{8,}/;

describe.each(exampleNames)('examples/%s.json', (name) => {
	const file = readExample(name);
	const names = file.nodes.map((node) => node.name);
	const find = (wanted: string) => file.nodes.find((node) => node.name === wanted)!;
	const links = Object.entries(
		file.connections as Record<string, Record<string, Array<Array<{ node: string; type: string }>>>>,
	).flatMap(([from, outputs]) =>
		Object.values(outputs)
			.flat(2)
			.map(({ node, type }) => ({ from: find(from), to: find(node), isMain: type === 'main' })),
	);

	it('carries no credential, no secret and nothing of the n8n that it was drawn in', () => {
		expect(Object.keys(file).sort()).toEqual(['connections', 'name', 'nodes', 'settings']);
		for (const node of file.nodes) {
			const more = ['credentials', 'webhookId', 'issues', 'disabled'].filter((field) => field in node);
			expect([node.name, more]).toEqual([node.name, []]);
		}
		expect(readFileSync(path.join(examplesFolder, `${name}.json`), 'utf8')).not.toMatch(SECRETS);
	});

	it('gives every node a name and a readable ID of its own', () => {
		expect(new Set(names).size).toBe(names.length);
		expect(new Set(file.nodes.map(({ id }) => id)).size).toBe(names.length);
		for (const { id } of file.nodes) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
	});

	it('uses fields that our nodes have, and no other community nodes', () => {
		for (const node of file.nodes) {
			const { type } = node;
			expect(type).toMatch(/^(n8n-nodes-base|@n8n\/n8n-nodes-langchain|n8n-nodes-sunshine-conversations)\./);
			if (!type.startsWith(OURS)) continue;
			const description = descriptions.get(type)!;
			expect(node.typeVersion).toBe(description.defaultVersion ?? description.version);
			expect([node.name, unknownParameters(description, node)]).toEqual([node.name, []]);
		}
	});

	it('connects every node but the notes', () => {
		const connected = new Set(links.flatMap(({ from, to }) => [from.name, to.name]));
		expect([...connected].sort()).toEqual(
			file.nodes
				.filter((node) => !isNote(node))
				.map((node) => node.name)
				.sort(),
		);
	});

	it('runs from left to right, but for the end of a loop and a question asked again, and hangs sub nodes below', () => {
		const isOnPlace = ({ from, to, isMain }: (typeof links)[number]) => {
			const [right, down] = [0, 1].map((axis) => to.position[axis]! - from.position[axis]!) as [
				number,
				number,
			];
			return isMain ? right > 0 || isLoop(to) || isQuestion(to) : down < 0;
		};
		const wrong = links.filter((link) => !isOnPlace(link));
		expect(wrong.map(({ from, to }) => [from.name, to.name])).toEqual([]);
	});

	it('names no server but examples', () => {
		const urls = JSON.stringify(file.nodes).match(/https?:\/\/[^/"\s]+/g) ?? [];
		for (const url of urls) expect(new URL(url).hostname).toMatch(/(^|\.)example\.com$/);
	});

	it('explains itself in a note that names it, and says how to make it yours', () => {
		const notes = file.nodes.filter(isNote).map(({ parameters }) => String(parameters.content));
		const explanations = notes.filter((note) => note.startsWith(`## ${file.name}\n`) && note.length > 200);
		expect(explanations).toEqual([expect.stringMatching(/To make it yours:(\*\*)? choose /)]);
	});

	it('lets nobody call it from outside without a key', () => {
		for (const { type, parameters } of file.nodes) {
			if (type === 'n8n-nodes-base.webhook') expect(parameters.authentication).toBe('headerAuth');
		}
	});

	it('lays nothing over anything else on the canvas', () => {
		expect(overlaps(canvasBoxes(file))).toEqual([]);
	});

	it('has a page with a picture, and a test in a real n8n', () => {
		const page = readFileSync(path.join(root, 'docs', 'examples', `${name}.md`), 'utf8');
		expect(page).toContain(`](../../examples/${name}.json)`);
		expect(page).toMatch(new RegExp(`!\\[.+\\]\\(\\.\\./images/examples/${name}\\.png\\)`));
		expect(existsSync(path.join(root, 'docs', 'images', 'examples', `${name}.png`))).toBe(true);
		expect(testFiles.some((text) => text.includes(`/examples/${name}.json'`))).toBe(true);
	});
});

it('no name of a table is part of another, as n8n finds tables by a part of their names', () => {
	const tables = exampleNames
		.flatMap((name) => readExample(name).nodes)
		.flatMap(({ parameters }) => (parameters.tableName ? String(parameters.tableName).toLowerCase() : []));
	expect(tables.length).toBeGreaterThan(0);
	expect(
		tables.filter((one, at) => tables.some((other, index) => index !== at && other.includes(one))),
	).toEqual([]);
});

it('the README lists all examples', () => {
	const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
	for (const name of exampleNames) expect(readme).toContain(`](docs/examples/${name}.md)`);
});
