import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SetupError } from '../machine/setupError';
import { NpmFailure, runNpm } from '../npm/runNpm';

function readIfThere(file: string): string | undefined {
	return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/**
 * Installs a packed community node as n8n's manual installation does, unless this very tarball is there already.
 * Peers stay out, as n8n's own installer leaves them out: the node then gets n8n's `n8n-workflow`.
 */
export async function installCommunityNode(tarball: string, userFolder: string, node: string): Promise<void> {
	const folder = path.join(userFolder, '.n8n', 'nodes');
	const marker = path.join(folder, 'installed.sha256');
	const hash = createHash('sha256').update(readFileSync(tarball)).digest('hex');
	if (readIfThere(marker) === hash) return;

	mkdirSync(folder, { recursive: true });
	rmSync(marker, { force: true });
	// npm writes the path into package.json, so the tarball has to stay where the path says.
	const copy = path.join(folder, 'community-node.tgz');
	copyFileSync(tarball, copy);
	try {
		await runNpm(['install', copy, '--ignore-scripts', '--package-lock=false', '--omit=dev', '--omit=peer'], {
			cwd: folder,
			node,
		});
	} catch (error) {
		if (!(error instanceof NpmFailure)) throw error;
		throw new SetupError(`n8n's folder ${folder} did not take the package: ${error.output.trim()}`);
	}
	writeFileSync(marker, hash);
}
