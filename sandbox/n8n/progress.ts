const secondsBetweenLines = 15;

export interface Progress {
	step(text: string): void;
	end(): void;
}

interface Screen {
	isTTY?: boolean;
	write(text: string): unknown;
}

/** On a terminal one line that counts the seconds; elsewhere (a log) a line per step and one now and then. */
export function showProgress(screen: Screen = process.stdout, now: () => number = Date.now): Progress {
	const startedAt = now();
	let current = '';
	let printedAt = -Infinity;
	const print = () => {
		const seconds = Math.round((now() - startedAt) / 1000);
		const line = `[${String(seconds).padStart(3)} s] ${current}`;
		if (screen.isTTY) {
			screen.write(`\r\u001B[2K${line}`);
		} else if (seconds - printedAt >= secondsBetweenLines) {
			printedAt = seconds;
			screen.write(`${line}\n`);
		}
	};
	const ticking = setInterval(() => current && print(), 1000);
	ticking.unref();
	return {
		step(text) {
			if (text === current) return;
			if (screen.isTTY && current) screen.write('\n');
			current = text;
			printedAt = -Infinity;
			print();
		},
		end() {
			clearInterval(ticking);
			if (screen.isTTY && current) screen.write('\n');
			current = '';
		},
	};
}
