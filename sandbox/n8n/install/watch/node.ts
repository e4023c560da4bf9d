import type { Progress } from '../../machine/progress';
import { nodeForN8n } from '../nodeVersion';
import { sizeOf } from './sizeOf';
import { formatNumber, lookRegularly, type StepWatch } from './stepWatch';

/** npm fetches this Node in a script whose output it keeps, but what arrives grows on the disk. */
export function watchNode(project: string, progress: Progress): StepWatch {
	progress.step(`Installing Node ${nodeForN8n}, which n8n needs`, 'once');
	let megabytes = 0;
	const end = lookRegularly(() => {
		megabytes = Math.max(megabytes, Math.floor(sizeOf(project) / 1e6));
		if (megabytes > 0) progress.detail(`${formatNumber(megabytes)} MB`);
	});
	return { read() {}, end };
}
