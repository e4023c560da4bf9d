import type { Progress } from '../../machine/progress';
import { n8nVersion } from '../cache';
import { countPackages, type PackageCount } from './countPackages';
import { formatNumber, lookRegularly, readLines, type StepWatch } from './stepWatch';

/** Measured with n8n 2.41.1; npm itself does not know beforehand how many packages it has to look up. */
const aboutLookUps = 1700;

function describeCount({ total, done, missing }: PackageCount): string {
	if (done === total) return `${formatNumber(done)} of ${formatNumber(total)} packages`;
	// npm 10 makes folders for packages of other systems too, and removes them at the end.
	const share = `${formatNumber(done)} of up to ${formatNumber(total)}`;
	return total - done === missing.length ? `${share}, now ${missing.join(', ')}` : `${share} packages`;
}

/** First npm looks up everything that n8n needs, which its log shows, then it fills the folders that it has made. */
export function watchPackages(project: string, progress: Progress): StepWatch {
	const lookedUp = new Set<string>();
	let latest: PackageCount | undefined;
	progress.step(`Looking up packages for n8n ${n8nVersion}`, 'a few minutes with what follows, once');
	const read = readLines((line) => {
		const address = /^npm http (?:fetch GET \d+|cache) (https?:\S+)/.exec(line)?.[1];
		if (!address || latest) return;
		const { size } = lookedUp.add(address);
		const of = size > aboutLookUps ? '' : ` of about ${formatNumber(aboutLookUps)}`;
		progress.detail(`${formatNumber(size)}${of}`, Math.min(size / aboutLookUps, 1));
	});
	const end = lookRegularly(() => {
		const count = countPackages(project);
		// npm removes the folders again when it fails.
		if (count.total === 0 || count.done < (latest?.done ?? 0)) return;
		latest = count;
		progress.step(`Installing n8n ${n8nVersion}`);
		progress.detail(describeCount(count), count.done / count.total);
	});
	return { read, end };
}
