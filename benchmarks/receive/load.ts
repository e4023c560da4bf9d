import { Agent, request } from 'node:http';
import { quantile } from '../harness/statistics';

export interface Call {
	url: string;
	headers: Record<string, string>;
	body: string;
}

export interface Load {
	/** Answers per second. */
	rate: number;
	/** Until the answer, in milliseconds. */
	p50: number;
	p95: number;
	/** How often each status was answered. */
	statuses: Map<number, number>;
}

async function post(agent: Agent, { url, headers, body }: Call): Promise<number> {
	const length = Buffer.byteLength(body);
	return await new Promise((resolve, reject) => {
		const call = request(
			url,
			{
				method: 'POST',
				agent,
				headers: { 'Content-Type': 'application/json', 'Content-Length': length, ...headers },
			},
			(response) => {
				response.resume().once('end', () => resolve(response.statusCode ?? 0));
				response.once('error', reject);
			},
		);
		call.once('error', reject);
		call.end(body);
	});
}

/** Makes the calls, so many at a time; each connection is used again for the next call. */
export async function applyLoad(calls: Call[], concurrency: number): Promise<Load> {
	const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
	const times: number[] = [];
	const statuses = new Map<number, number>();
	const waiting = calls.values();
	const lane = async () => {
		for (const call of waiting) {
			const startedAt = performance.now();
			const status = await post(agent, call);
			times.push(performance.now() - startedAt);
			statuses.set(status, (statuses.get(status) ?? 0) + 1);
		}
	};
	const startedAt = performance.now();
	await Promise.all(Array.from({ length: concurrency }, lane));
	const seconds = (performance.now() - startedAt) / 1000;
	agent.destroy();
	return { rate: times.length / seconds, p50: quantile(times, 0.5), p95: quantile(times, 0.95), statuses };
}
