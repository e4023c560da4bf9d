import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findAnyPort } from '../../sandbox/n8n/machine/ports';
import { identify, startService, type Service } from './service';

const VERSIONS = '/usr/lib/postgresql';
/** PostgreSQL refuses to run as root. */
const USER = 'postgres';

export interface Postgres extends Service {
	port: number;
	/** Nobody reads or writes the table until the function that it gives is called. */
	lock(table: string): Promise<() => Promise<void>>;
}

/** Debian keeps each version in a folder of its own, outside of PATH; some hold the client only. */
function findBinaries(): string {
	const folders = existsSync(VERSIONS)
		? readdirSync(VERSIONS).map((name) => path.join(VERSIONS, name, 'bin'))
		: [];
	const [binaries] = folders.filter((folder) => existsSync(path.join(folder, 'initdb'))).reverse();
	if (!binaries) throw new Error('There is no PostgreSQL: apt-get install postgresql');
	return binaries;
}

/** Others cannot enter a temporary folder of one's own, as `mktemp -d` makes it. */
function findOpenFolder(): string {
	const canBeEntered = (statSync(tmpdir()).mode & 0o001) !== 0;
	return canBeEntered ? tmpdir() : '/var/tmp';
}

function createData(binaries: string, folder: string): string {
	const data = path.join(folder, 'data');
	const options = [`--pgdata=${data}`, '--username=postgres', '--auth=trust', '--encoding=UTF8', '--no-sync'];
	if (identify(USER).length > 0) execFileSync('chown', [USER, folder]);
	const initdb = [...identify(USER), path.join(binaries, 'initdb'), ...options];
	execFileSync('setpriv', initdb, { cwd: folder, stdio: 'pipe' });
	return data;
}

async function lock(psql: string, port: number, table: string): Promise<() => Promise<void>> {
	const args = ['-h', '127.0.0.1', '-p', String(port), '-U', USER, '--quiet', '--no-psqlrc'];
	const session = spawn(psql, args, { stdio: ['pipe', 'pipe', 'inherit'] });
	session.stdin.write(`BEGIN; LOCK TABLE ${table}; SELECT 'locked';\n`);
	await once(session.stdout, 'data');
	return async () => {
		session.stdin.end();
		await once(session, 'exit');
	};
}

/** A new PostgreSQL whose user and database `postgres` need no password. */
export async function startPostgres(): Promise<Postgres> {
	const binaries = findBinaries();
	const port = await findAnyPort();
	const folder = mkdtempSync(path.join(findOpenFolder(), 'cluster-postgres-'));
	const settings = {
		listen_addresses: '127.0.0.1',
		port,
		unix_socket_directories: folder,
		// Nothing of it has to outlive the machine.
		fsync: 'off',
	};
	const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
	const check = path.join(binaries, 'pg_isready');
	const service = await startService(
		path.join(binaries, 'postgres'),
		['-D', createData(binaries, folder), ...args],
		{
			cwd: folder,
			user: USER,
			isReady: async () =>
				await new Promise((resolve) => {
					execFile(check, ['-h', '127.0.0.1', '-p', String(port)], (error) => resolve(!error));
				}),
		},
	);
	return {
		port,
		lock: async (table) => await lock(path.join(binaries, 'psql'), port, table),
		async stop() {
			await service.stop();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
