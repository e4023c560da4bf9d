import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { n8nVersion } from '../../sandbox/n8n/install/cache';
import type { Bench, Report, Table, Verdict } from './bench';

export const resultsFile = path.resolve(__dirname, '..', 'results.md');

const introduction = [
	'# Benchmarks',
	'Made by `npm run bench`; `npm run bench -- <name>` measures one of them anew. Machines are noisy, so what counts is not a time but a ratio: two contenders run in turn, several times, and the ratio is taken round by round. Figures are medians, with minimum and maximum of the rounds in brackets. Where nodes are compared, the other contender is what a user of n8n would draw instead, in the same n8n.',
].join('\n\n');

export function formatTable({ caption, columns, rows }: Table): string {
	const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
	return [`**${caption}**`, '', line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

function formatVerdict({ aim, measured, isMet }: Verdict): string[] {
	return [aim, measured, isMet ? 'met' : '**missed**'];
}

export function formatReport(bench: Bench, { tables, verdicts }: Report): string {
	const aims = {
		caption: 'Aims',
		columns: ['Aim', 'Measured', 'Is'],
		rows: verdicts.map(formatVerdict),
	};
	const parts = [bench.about, ...[...tables, ...(verdicts.length > 0 ? [aims] : [])].map(formatTable)];
	const measured = `_Measured on ${new Date().toISOString().slice(0, 10)} with n8n ${n8nVersion}._`;
	return [`<!-- ${bench.name} -->`, `## ${bench.title}`, ...parts, ...bench.remarks, measured].join('\n\n');
}

/** What an earlier run has written of each bench, by name. */
function readSections(): Map<string, string> {
	const text = existsSync(resultsFile) ? readFileSync(resultsFile, 'utf8') : '';
	const parts = text.split(/^(?=<!-- [\w-]+ -->$)/m).slice(1);
	return new Map(parts.map((part) => [/^<!-- ([\w-]+)/.exec(part)![1]!, part.trim()]));
}

/** Puts a report in the place of the one that was there; all others stay. */
export async function writeResults(
	benches: Bench[],
	bench: Bench,
	report: Report,
	machine: Table,
): Promise<void> {
	const sections = readSections();
	sections.set(bench.name, formatReport(bench, report));
	const text = [
		introduction,
		formatTable(machine),
		...benches.flatMap(({ name }) => sections.get(name) ?? []),
	].join('\n\n');
	const options = await resolveConfig(resultsFile);
	writeFileSync(resultsFile, await format(text, { ...options, filepath: resultsFile }));
}
