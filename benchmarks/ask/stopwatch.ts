import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Told by workflows how far they are. */
export interface Stopwatch {
	url: string;
	/** Resolves with what the workflow says when it is there. */
	reached(station: 'done' | 'waiting', id: string): Promise<string>;
	close(): void;
}

interface Arrival {
	said: Promise<string>;
	say(text: string): void;
}

export async function startStopwatch(): Promise<Stopwatch> {
	const arrivals = new Map<string, Arrival>();
	const arrivalOf = (key: string): Arrival => {
		let say!: (text: string) => void;
		const said = new Promise<string>((resolve) => (say = resolve));
		const arrival = arrivals.get(key) ?? { said, say };
		arrivals.set(key, arrival);
		return arrival;
	};
	const server = createServer((request, response) => {
		const { pathname, searchParams } = new URL(request.url!, 'http://stopwatch');
		arrivalOf(`${pathname.slice(1)} ${searchParams.get('id')}`).say(searchParams.get('say') ?? '');
		response.end('{}');
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		reached: async (station, id) => await arrivalOf(`${station} ${id}`).said,
		close() {
			server.close();
			server.closeAllConnections();
		},
	};
}
