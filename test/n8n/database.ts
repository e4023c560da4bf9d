import { execFileSync } from 'node:child_process';
import type { Instance } from './instance';

/** Upon n8n's database, by the SQLite of the Node that n8n runs on. */
export function runSql({ installation, database }: Instance, statement: string): void {
	const script = `const { DatabaseSync } = require('node:sqlite');
		const database = new DatabaseSync(process.argv[1], { timeout: 10000 });
		database.exec(process.argv[2]);`;
	execFileSync(installation.node, ['-e', script, database, statement], { stdio: 'pipe' });
}
