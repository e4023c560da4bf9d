import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export interface Loading {
	/** Files that each export a node class of their name. */
	files: string[];
	/** n8n itself, whose packages are loaded before. */
	n8n: string;
}

export interface LoadCost {
	milliseconds: number;
	/** Of all files that were read for it. */
	bytes: number;
	files: number;
}

type Constructor = new () => unknown;

function load({ files, n8n }: Loading): LoadCost {
	const loadModule = createRequire(n8n);
	// A running n8n has both, and most other packages that its own nodes need.
	for (const name of ['n8n-workflow', 'n8n-core']) loadModule(name);
	const before = new Set(Object.keys(loadModule.cache));
	const startedAt = performance.now();
	for (const file of files) {
		const exported = loadModule(file) as Record<string, Constructor>;
		const Node = exported[path.basename(file, '.node.js')]!;
		new Node();
	}
	const milliseconds = performance.now() - startedAt;
	const read = Object.keys(loadModule.cache).filter((file) => !before.has(file));
	const bytes = read.reduce((sum, file) => sum + statSync(file).size, 0);
	return { milliseconds, bytes, files: read.length };
}

console.log(JSON.stringify(load(JSON.parse(process.argv[2]!) as Loading)));
