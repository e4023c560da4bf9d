import path from 'node:path';
import axios from 'axios';
import type { Instance } from './instance';

export interface Inside {
	/** In bytes, of the heap and of buffers outside of it, right after a garbage collection. */
	memory: number;
	/** What was added to the prototypes of all objects. */
	inherited: string[];
}

/** For an n8n that the test wants to look into. */
export const withProbe = { NODE_OPTIONS: `--require "${path.join(__dirname, 'probeInN8n.ts')}"` };

export async function lookInside({ database }: Instance): Promise<Inside> {
	const socketPath = path.join(path.dirname(database), '..', 'probe');
	return (await axios.get<Inside>('http://n8n/', { socketPath, proxy: false })).data;
}
