import type { Progress } from '../../machine/progress';
import { readLines, type StepWatch } from './stepWatch';

/** What make prints on Linux and macOS. */
const compiledFile = /^ +(?:CC|CXX)\(target\) .*?([^/]+)\.o$/;

export function watchCompiler(progress: Progress): StepWatch {
	progress.step("Compiling n8n's database driver", 'about a minute, once');
	const read = readLines((line) => {
		const file = compiledFile.exec(line)?.[1];
		if (file) progress.detail(file);
	});
	return { read, end() {} };
}
