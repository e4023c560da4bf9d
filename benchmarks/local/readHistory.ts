import '../../test/integration/harness/userFolder';
import type { ICredentialDataDecryptedObject, INodeParameters } from 'n8n-workflow';
import { runAction, type Result } from '../../test/integration/harness/engine';

export interface Reading {
	credential: ICredentialDataDecryptedObject;
	userId: string;
	wish: INodeParameters;
}

export interface MemoryUse {
	items: number;
	/** Bytes of heap that the items take, after everything else is gone. */
	kept: number;
	/** Bytes of heap at the worst moment. */
	peak: number;
}

/** In milliseconds. */
const INTERVAL = 50;

function heapUsed(): number {
	globalThis.gc!();
	return process.memoryUsage().heapUsed;
}

async function read({ credential, userId, wish }: Reading): Promise<Result> {
	const parameters = { resource: 'user', operation: 'getHistory', historyOf: 'user', userId, ...wish };
	const result = await runAction({ credential, parameters });
	if (result.error) throw new Error(result.error.message);
	return result;
}

async function measure(reading: Reading): Promise<MemoryUse> {
	// What is loaded and compiled at the first use does not count.
	await read({ ...reading, wish: { returnAll: false, limit: 1, order: 'newestFirst' } });
	const atRest = heapUsed();
	let peak = 0;
	const watching = setInterval(() => (peak = Math.max(peak, heapUsed() - atRest)), INTERVAL);
	const { items } = await read(reading);
	clearInterval(watching);
	const kept = heapUsed() - atRest;
	return { items: items.length, kept, peak: Math.max(peak, kept) };
}

void measure(JSON.parse(process.argv[2]!) as Reading).then((use) => {
	console.log(JSON.stringify(use));
	process.exit(0);
});
