import { setTimeout as pause } from 'node:timers/promises';
import type { Stage } from '../harness/stage';

/** Resolves when all executions of all workflows are over, so that nobody pays for another's. */
export async function drain(stage: Stage): Promise<void> {
	const { client } = await stage.n8n();
	const filter = encodeURIComponent(JSON.stringify({ status: ['new', 'running'] }));
	for (;;) {
		const { results } = await client.request<{ results: unknown[] }>(
			'GET',
			`/executions?filter=${filter}&limit=1`,
		);
		if (results.length === 0) return;
		await pause(100);
	}
}
