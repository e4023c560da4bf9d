import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import packageJson from '../../package.json';
import { packPackage } from '../../sandbox/n8n/npm/packPackage';
import type { Bench, Report } from '../harness/bench';
import { formatNumber, formatSpread, formatTimes } from '../harness/format';
import { findInstallation } from '../harness/n8nServer';
import { inTurn } from '../harness/rounds';
import { runApart } from '../harness/runApart';
import { ratioOf, spreadOf } from '../harness/statistics';
import type { LoadCost, Loading } from './loadNode';

const ROUNDS = 10;

const kilobytes = (bytes: number): string => `${formatNumber(bytes / 1000)} kB`;

function sizeOf(folder: string): number {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}

function countDependencies(unpacked: string): string {
	const manifest = readFileSync(path.join(unpacked, 'package.json'), 'utf8');
	const { dependencies = {} } = JSON.parse(manifest) as { dependencies?: object };
	return String(Object.keys(dependencies).length);
}

async function run(): Promise<Report> {
	const { node, entry: n8n } = await findInstallation();
	const folder = mkdtempSync(path.join(tmpdir(), 'package-'));
	try {
		const tarball = await packPackage(folder);
		execFileSync('tar', ['-xzf', tarball, '-C', folder]);
		const unpacked = path.join(folder, 'package');
		const whatsApp = path.join(path.dirname(n8n), '../../n8n-nodes-base/dist/nodes/WhatsApp');
		// As installed: what the nodes find under this name is n8n's.
		mkdirSync(path.join(folder, 'node_modules'));
		symlinkSync(
			path.join(path.dirname(n8n), '../../n8n-workflow'),
			path.join(folder, 'node_modules', 'n8n-workflow'),
		);
		const load = (files: string[]) => async () =>
			await runApart<LoadCost>(node, [], 'local/loadNode.ts', {
				files,
				n8n,
			} satisfies Loading);
		const loads = await inTurn(
			{
				ours: load(packageJson.n8n.nodes.map((file) => path.join(unpacked, file))),
				whatsApp: load(
					['WhatsApp.node.js', 'WhatsAppTrigger.node.js'].map((file) => path.join(whatsApp, file)),
				),
			},
			ROUNDS,
		);
		const times = (name: keyof typeof loads) => loads[name].map(({ milliseconds }) => milliseconds);
		const row = (label: string, name: keyof typeof loads) => [
			label,
			kilobytes(loads[name][0]!.bytes),
			String(loads[name][0]!.files),
			formatSpread(spreadOf(times(name)), ' ms'),
		];
		return {
			tables: [
				{
					caption: 'Loading both nodes, action and trigger',
					columns: ['Package', 'Code that is read', 'Files', 'Time', 'Our time to this'],
					rows: [
						[...row('ours', 'ours'), ''],
						[...row("n8n's WhatsApp", 'whatsApp'), formatTimes(ratioOf(times('ours'), times('whatsApp')))],
					],
				},
				{
					caption: 'The tarball',
					columns: ['Packed', 'Unpacked', 'Dependencies'],
					rows: [
						[kilobytes(statSync(tarball).size), kilobytes(sizeOf(unpacked)), countDependencies(unpacked)],
					],
				},
			],
			verdicts: [],
		};
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

export const packageSize: Bench = {
	name: 'package',
	title: 'The package',
	about: `What n8n loads when it starts or runs the nodes for the first time, in n8n's Node.js, after n8n-workflow and n8n-core. ${ROUNDS} rounds, each in a process of its own.`,
	remarks: [],
	run,
};
