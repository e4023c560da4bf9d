import type { Spread } from './statistics';

/** Three digits that count, and whole numbers from 100 up. */
export function formatNumber(value: number): string {
	const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 0.095 ? 2 : 4;
	return value.toLocaleString('en-US', { minimumFractionDigits: 0, maximumFractionDigits: digits });
}

/** `1.02 (0.97–1.05)`: median, minimum and maximum. */
export function formatSpread({ median, minimum, maximum }: Spread, unit = ''): string {
	return `${formatNumber(median)}${unit} (${formatNumber(minimum)}–${formatNumber(maximum)})`;
}

export const formatTimes = (spread: Spread): string => formatSpread(spread, ' ×');
