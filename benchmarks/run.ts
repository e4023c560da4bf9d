import { benches } from './benches';
import type { Bench, Report } from './harness/bench';
import { describeMachine } from './harness/machine';
import { findInstallation } from './harness/n8nServer';
import { formatReport, resultsFile, writeResults } from './harness/results';
import { onStage } from './harness/stage';

const startedAt = performance.now();

function note(text: string): void {
	const seconds = Math.round((performance.now() - startedAt) / 1000);
	process.stderr.write(`[${String(seconds).padStart(4)} s] ${text}\n`);
}

function chooseBenches(names: string[]): Bench[] {
	const unknown = names.filter((name) => !benches.some((bench) => bench.name === name));
	if (unknown.length === 0)
		return names.length > 0 ? benches.filter(({ name }) => names.includes(name)) : benches;
	const known = benches.map(({ name }) => name).join(', ');
	throw new Error(`There is no bench "${unknown.join('", "')}". There are: ${known}`);
}

async function run(): Promise<void> {
	const chosen = chooseBenches(process.argv.slice(2));
	const { node } = await findInstallation();
	const machine = describeMachine(node);
	for (const bench of chosen) {
		note(bench.name);
		const report: Report = await onStage(
			(text) => note(`${bench.name}: ${text}`),
			bench.settings,
			async (stage) => await bench.run(stage),
		);
		console.log(`${formatReport(bench, report)}\n`);
		// A profiler makes everything slower.
		if (!process.env.BENCH_N8N_OPTIONS) await writeResults(benches, bench, report, machine);
	}
	note(process.env.BENCH_N8N_OPTIONS ? 'not written, as n8n had options' : `written to ${resultsFile}`);
}

// What was started ends with this process, whose listeners for that need an orderly exit.
for (const [signal, exitCode] of [['SIGINT', 130] as const, ['SIGTERM', 143] as const]) {
	process.on(signal, () => process.exit(exitCode));
}

run().then(
	() => process.exit(0),
	(error: unknown) => {
		console.error(error);
		process.exit(1);
	},
);
