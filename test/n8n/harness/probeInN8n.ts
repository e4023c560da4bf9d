// Loaded into n8n by Node 24 as it stands, before n8n's own code: tells over a socket in
// its folder what only the process itself can know.
// The threads of n8n and its task runner load this too; they say nothing.
const { isMainThread } = process.getBuiltinModule('node:worker_threads');

if (isMainThread && process.argv.includes('start')) {
	const v8 = process.getBuiltinModule('node:v8');
	v8.setFlagsFromString('--expose-gc');
	// Code that is no longer used takes memory as well, and is given up at some time or other.
	v8.setFlagsFromString('--no-flush-bytecode');
	const collectGarbage = process.getBuiltinModule('node:vm').runInNewContext('gc') as () => void;
	process
		.getBuiltinModule('node:http')
		.createServer(async (_request, response) => {
			// Buffers outside the heap are let go of some time after a collection.
			for (let round = 0; round < 3; round++) {
				collectGarbage();
				await new Promise((resolve) => setTimeout(resolve, 100));
			}
			const { heapUsed, external } = process.memoryUsage();
			response.end(JSON.stringify({ memory: heapUsed + external, inherited: inherited() }));
		})
		.listen('probe')
		.unref();
}

/** The names that every object shows without having them: none, unless a prototype was tampered with. */
function inherited(): string[] {
	const names: string[] = [];
	for (const value of [{}, [], '', 0, () => {}]) for (const name in Object(value)) names.push(name);
	return names;
}
