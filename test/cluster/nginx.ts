import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { accepts, startService, type Service } from './service';

export type Balance = 'round-robin' | 'path-sticky';

export interface Upstreams {
	main: number;
	webhooks: number[];
}

const documented = readFileSync(path.resolve(__dirname, '..', '..', 'docs', 'nginx-sticky.conf'), 'utf8');

/** As it is in `docs`, with our ports; round-robin is what is left of it without its `hash`. */
function configure(port: number, { main, webhooks }: Upstreams, balance: Balance): string {
	const changes: Array<[string, string]> = [
		['listen 80;', `listen 127.0.0.1:${port};`],
		['127.0.0.1:5678', `127.0.0.1:${main}`],
		['127.0.0.1:5679', `127.0.0.1:${webhooks[0]}`],
		['127.0.0.1:5680', `127.0.0.1:${webhooks[1]}`],
	];
	if (balance === 'round-robin') changes.push(['hash $request_uri consistent;', '']);
	return changes.reduce((text, [from, to]) => {
		if (!text.includes(from)) throw new Error(`docs/nginx-sticky.conf does not say ${from} any more`);
		return text.replace(from, to);
	}, documented);
}

export async function startNginx(
	folder: string,
	port: number,
	upstreams: Upstreams,
	balance: Balance,
): Promise<Service> {
	mkdirSync(folder, { recursive: true });
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	const lines = [
		process.getuid?.() === 0 ? 'user root;' : '',
		'daemon off;',
		'worker_processes 2;',
		'pid nginx.pid;',
		'error_log stderr;',
		'events {}',
		'http {',
		'access_log off;',
		...temporary.map((name) => `${name}_temp_path ${name};`),
		configure(port, upstreams, balance),
		'}',
	];
	const file = path.join(folder, 'nginx.conf');
	writeFileSync(file, lines.join('\n'));
	return await startService('nginx', ['-p', folder, '-c', file, '-e', 'stderr'], {
		cwd: folder,
		isReady: async () => await accepts(port),
	});
}
