import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
import type { Instance } from './instance';

type Place = Pick<Instance, 'database' | 'installation'>;

const execute = promisify(execFile);

const MAXIMUM_ANSWER = 256 * 1024 * 1024;

/** Waits for n8n's own writing, and prints the rows of each statement. */
const SCRIPT = `const { DatabaseSync } = require('node:sqlite');
	const [file, ...statements] = process.argv.slice(1);
	const database = new DatabaseSync(file, { timeout: 60_000 });
	process.stdout.write(JSON.stringify(statements.map((sql) => database.prepare(sql).all())));`;

/** Upon n8n's database, by the SQLite of the Node that n8n runs on. */
export function runSql({ installation, database }: Place, statement: string): void {
	execFileSync(installation.node, ['-e', SCRIPT, database, statement], { stdio: 'pipe' });
}

/** The same, while the sandbox goes on; gives the rows. */
export async function query<Row>(place: Place, sql: string): Promise<Row[]> {
	return ((await queryEach(place, [sql])) as [Row[]])[0];
}

/** The same, of several statements. */
export async function queryEach({ installation, database }: Place, sqls: string[]): Promise<unknown[][]> {
	const { stdout } = await execute(installation.node, ['-e', SCRIPT, database, ...sqls], {
		maxBuffer: MAXIMUM_ANSWER,
	});
	return JSON.parse(stdout) as unknown[][];
}

/** Until `restore` is called, some of what n8n writes goes wrong, or takes its time. */
export async function interfere(
	place: Place,
	when: string,
	what: string,
): Promise<{ restore: () => Promise<void> }> {
	await query(place, 'DROP TRIGGER IF EXISTS interference');
	await query(place, `CREATE TRIGGER interference ${when} BEGIN ${what}; END`);
	return { restore: async () => void (await query(place, 'DROP TRIGGER interference')) };
}

export const REFUSE = "SELECT RAISE(ABORT, 'refused')";

/** Seconds of counting, in which the rest of n8n goes on. */
export const DAWDLE = `SELECT count(*) FROM
	(WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 20000000) SELECT x FROM c)`;
