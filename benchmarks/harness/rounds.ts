type Contenders<Result> = Record<string, () => Promise<Result>>;

/**
 * Runs the contenders in turn, so that what else the machine does hits them alike. Every other round goes backwards, as who
 * comes second finds a warmer cache; a round that is not counted comes first and warms everything up.
 */
export async function inTurn<Result, Name extends string>(
	contenders: Record<Name, () => Promise<Result>>,
	rounds: number,
	onRound: (round: number) => void = () => {},
): Promise<Record<Name, Result[]>> {
	if (rounds % 2 !== 0) throw new Error('As many rounds must go forwards as backwards');
	const entries = Object.entries(contenders as Contenders<Result>);
	const results = new Map(entries.map(([name]): [string, Result[]] => [name, []]));
	for (let round = 0; round <= rounds; round++) {
		onRound(round);
		for (const [name, run] of round % 2 === 0 ? entries : entries.toReversed()) {
			const result = await run();
			if (round > 0) results.get(name)!.push(result);
		}
	}
	return Object.fromEntries(results) as Record<Name, Result[]>;
}
