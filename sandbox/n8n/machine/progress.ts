const secondsBetweenLines = 30;
const shareBetweenLines = 0.1;

export interface Progress {
	/** The hint stands behind the title until there is a detail. */
	step(title: string, hint?: string): void;
	/** How far the step is, in words and, where a total is known, as a share from 0 to 1. */
	detail(text: string, share?: number): void;
	end(): void;
}

interface Screen {
	isTTY?: boolean;
	columns?: number;
	write(text: string): unknown;
}

/** A line that wraps cannot be rewritten: only its last row would be. */
function fit(line: string, columns: number): string {
	return line.length < columns ? line : `${line.slice(0, Math.max(columns - 2, 0))}…`;
}

/**
 * On a terminal one line that is rewritten every second. Elsewhere (a log) a line for each step, and another one when the
 * step has got on by a tenth or has something new to say after half a minute.
 */
export function showProgress(screen: Screen = process.stdout, now: () => number = Date.now): Progress {
	const startedAt = now();
	let title = '';
	let current = '';
	let share = 0;
	let printed = { line: '', at: -Infinity, share: 0 };
	const print = () => {
		if (!title) return;
		const at = Math.round((now() - startedAt) / 1000);
		const line = `[${String(at).padStart(3)} s] ${current}`;
		if (screen.isTTY) {
			printed.line = current;
			screen.write(`\r\u001B[2K${fit(line, screen.columns || 80)}`);
			return;
		}
		// Compared with a small tolerance, because 0.3 - 0.2 is less than 0.1 to a computer.
		const gotOn = share - printed.share > shareBetweenLines - 1e-9 || (share === 1 && printed.share < 1);
		if (current === printed.line || !(gotOn || at - printed.at >= secondsBetweenLines)) return;
		printed = { line: current, at, share };
		screen.write(`${line}\n`);
	};
	const endLine = () => {
		if (!screen.isTTY || !title) return;
		if (current !== printed.line) print();
		screen.write('\n');
	};
	const ticking = setInterval(print, 1000);
	ticking.unref();
	return {
		step(next, hint) {
			if (next === title) return;
			endLine();
			title = next;
			current = hint ? `${next} (${hint})` : next;
			share = 0;
			printed = { line: '', at: -Infinity, share: 0 };
			print();
		},
		detail(text, nextShare = 0) {
			if (!title) return;
			current = `${title}: ${text}`;
			share = nextShare;
			if (!screen.isTTY) print();
		},
		end() {
			clearInterval(ticking);
			endLine();
			title = '';
		},
	};
}
