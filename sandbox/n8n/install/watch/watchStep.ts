import type { Progress } from '../../machine/progress';
import type { InstallationStep } from '../cache';
import { watchCompiler } from './compiler';
import { watchNode } from './node';
import { watchPackages } from './packages';
import type { StepWatch } from './stepWatch';

/** Says what the step is and, until it ends, how far it is. */
export function watchStep(step: InstallationStep, project: string, progress: Progress): StepWatch {
	if (step === 'node') return watchNode(project, progress);
	if (step === 'packages') return watchPackages(project, progress);
	return watchCompiler(progress);
}
