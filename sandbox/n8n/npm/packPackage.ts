import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { runNpm } from './runNpm';

const repository = path.resolve(__dirname, '..', '..', '..');

/** Packs what `npm run build` has made, as npm would publish it, into `folder`; gives the tarball's path. */
export async function packPackage(folder: string): Promise<string> {
	mkdirSync(folder, { recursive: true });
	const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
	const output = await runNpm(args, { cwd: repository });
	const [packed] = JSON.parse(output) as Array<{ filename: string }>;
	if (!packed) throw new Error('npm pack named no tarball');
	return path.join(folder, packed.filename);
}
