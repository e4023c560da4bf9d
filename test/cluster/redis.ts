import { tmpdir } from 'node:os';
import { findAnyPort } from '../../sandbox/n8n/machine/ports';
import { accepts, startService, type Service } from './service';

export interface Redis extends Service {
	port: number;
}

/** A new Redis that keeps everything in memory. */
export async function startRedis(): Promise<Redis> {
	const port = await findAnyPort();
	const args = ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--appendonly', 'no'];
	const service = await startService('redis-server', args, {
		cwd: tmpdir(),
		isReady: async () => await accepts(port),
	});
	return { port, stop: service.stop };
}
