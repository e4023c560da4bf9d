import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installN8n } from '../../sandbox/n8n/install/installN8n';
import { findAnyPort } from '../../sandbox/n8n/machine/ports';
import { showProgress } from '../../sandbox/n8n/machine/progress';
import { packPackage } from '../../sandbox/n8n/npm/packPackage';
import { startN8n, type N8nOptions, type N8nProcess } from '../../sandbox/n8n/process/startN8n';
import { startNginx, type Balance } from './nginx';
import { startPostgres } from './postgres';
import { startRedis } from './redis';
import type { Service } from './service';

export interface Processes {
	/** Of the load balancer. */
	address: string;
	main: N8nProcess;
	webhooks: N8nProcess[];
	workers: N8nProcess[];
	/** Ends all webhook processes in good order and starts them again. */
	restartWebhooks(): Promise<void>;
	/** From now on n8n gets no further with its database when it starts, until the function that it gives is called. */
	holdUpdates(): Promise<() => Promise<void>>;
	/** Puts another load balancer in front, at the same address. */
	balance(by: Balance): Promise<void>;
	end(): Promise<void>;
}

const settings = {
	EXECUTIONS_MODE: 'queue',
	N8N_ENCRYPTION_KEY: 'the same in all processes',
	N8N_DISABLE_PRODUCTION_MAIN_PROCESS: 'true',
	DB_TYPE: 'postgresdb',
	DB_POSTGRESDB_HOST: '127.0.0.1',
	DB_POSTGRESDB_DATABASE: 'postgres',
	DB_POSTGRESDB_USER: 'postgres',
	QUEUE_BULL_REDIS_HOST: '127.0.0.1',
	// That a worker is gone is noticed in half the time, and one that is only slow keeps its work.
	QUEUE_WORKER_LOCK_DURATION: '40000',
	QUEUE_WORKER_LOCK_RENEW_TIME: '2000',
	QUEUE_WORKER_STALLED_INTERVAL: '5000',
};

const portOf = ({ url }: N8nProcess) => Number(new URL(url).port);

/** PostgreSQL, Redis, one main process of n8n, two for webhooks and two workers, all with the packed package. */
export async function startProcesses(): Promise<Processes> {
	const folder = mkdtempSync(path.join(tmpdir(), 'cluster-'));
	const progress = showProgress();
	const installation = await installN8n(progress).finally(progress.end);
	const tarball = await packPackage(path.join(folder, 'package'));
	const [postgres, redis, port] = await Promise.all([startPostgres(), startRedis(), findAnyPort()]);
	const address = `http://127.0.0.1:${port}`;
	const env = {
		...settings,
		WEBHOOK_URL: `${address}/`,
		DB_POSTGRESDB_PORT: String(postgres.port),
		QUEUE_BULL_REDIS_PORT: String(redis.port),
	};
	// Each in a folder of its own: n8n takes the crash journal of another process for its own, and waits.
	const start = async (command: N8nOptions['command'], name: string, port?: number) =>
		await startN8n({ installation, command, userFolder: path.join(folder, name), port, tarball, env });

	// First, because it makes the tables.
	const main = await start('start', 'main');
	const [webhooks, workers] = await Promise.all([
		Promise.all([start('webhook', 'webhook-1'), start('webhook', 'webhook-2')]),
		Promise.all([start('worker', 'worker-1'), start('worker', 'worker-2')]),
	]);
	let nginx: Service | undefined;
	return {
		address,
		main,
		webhooks,
		workers,
		async restartWebhooks() {
			const restart = async (one: N8nProcess, index: number) => {
				await one.stop();
				webhooks[index] = await start('webhook', `webhook-${index + 1}`, portOf(one));
			};
			await Promise.all(webhooks.map(restart));
		},
		holdUpdates: async () => await postgres.lock('migrations'),
		async balance(by) {
			await nginx?.stop();
			const upstreams = { main: portOf(main), webhooks: webhooks.map(portOf) };
			nginx = await startNginx(path.join(folder, 'nginx'), port, upstreams, by);
		},
		async end() {
			await nginx?.stop();
			await Promise.all([main, ...webhooks, ...workers].map(async (one) => await one.kill()));
			await Promise.all([postgres.stop(), redis.stop()]);
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
