import type { Deviation } from './deviation';

/** Faults of the sandbox that are still to be mended; each leaves this list with its cause. */
export const knownFaults: Deviation[] = [];
