export interface Spread {
	median: number;
	minimum: number;
	maximum: number;
}

/** The value that this share of all stays below: 0.5 is the median. */
export function quantile(values: number[], share: number): number {
	const sorted = [...values].sort((one, other) => one - other);
	const place = (sorted.length - 1) * share;
	const [low, high] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
	return low + (high - low) * (place % 1);
}

export const medianOf = (values: number[]): number => quantile(values, 0.5);

export function spreadOf(values: number[]): Spread {
	return { median: medianOf(values), minimum: Math.min(...values), maximum: Math.max(...values) };
}

/** Round by round: what was measured in one minute is not compared with what was measured in another. */
export function ratioOf(ours: number[], theirs: number[]): Spread {
	return spreadOf(ours.map((value, round) => value / theirs[round]!));
}
