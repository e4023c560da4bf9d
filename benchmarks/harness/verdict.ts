import type { Verdict } from './bench';
import { formatTimes } from './format';
import type { Spread } from './statistics';

/** The median counts. */
export function expectAtLeast(least: number, aim: string, ratio: Spread): Verdict {
	return { aim, measured: formatTimes(ratio), isMet: ratio.median >= least };
}

export function expectAtMost(most: number, aim: string, ratio: Spread): Verdict {
	return { aim, measured: formatTimes(ratio), isMet: ratio.median <= most };
}
