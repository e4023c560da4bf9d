import { readFileSync } from 'node:fs';
import path from 'node:path';

const page = path.join(__dirname, '..', '..', '..', 'docs', 'troubleshooting.md');

/** What the page says that our nodes say: the code in the first column of its tables. */
export function readQuotes(): string[] {
	const rows = readFileSync(page, 'utf8')
		.split('\n')
		.filter((line) => /^\| (?!What you see|-)/.test(line));
	return rows.flatMap((row) => {
		const [, seen = ''] = row.split(' | ')[0]!.split(/^\| /);
		return [...seen.matchAll(/`([^`]+)`/g)].map(([, quote]) => quote!);
	});
}

/** Whether a text holds a quote, in which "…" stands for anything. */
export function holds(text: string, quote: string): boolean {
	const parts = quote.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(parts.join('.+'), 's').test(text);
}
