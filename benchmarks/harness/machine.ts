import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { n8nVersion } from '../../sandbox/n8n/install/cache';
import type { Table } from './bench';

function describeSystem(): string {
	if (process.platform !== 'linux') return `${process.platform} ${process.arch}`;
	const release = readFileSync('/etc/os-release', 'utf8');
	return /^PRETTY_NAME="?([^"\n]+)/m.exec(release)?.[1] ?? process.platform;
}

export function describeMachine(nodeOfN8n: string): Table {
	const [cpu] = cpus();
	const version = execFileSync(nodeOfN8n, ['--version'], { encoding: 'utf8' }).trim();
	return {
		caption: 'The machine',
		columns: ['Part', 'Is'],
		rows: [
			['CPU', `${cpu?.model.trim() ?? 'unknown'}, ${cpus().length} cores`],
			['Memory', `${Math.round(totalmem() / 2 ** 30)} GiB`],
			['System', describeSystem()],
			['n8n', `${n8nVersion} on Node.js ${version}, SQLite, its settings as they come`],
			['Benchmarks and sandbox', `Node.js ${process.version}`],
		],
	};
}
