/** Follows a step of the installation while npm runs, and tells the progress how far it is. */
export interface StepWatch {
	read(output: string): void;
	end(): void;
}

const millisecondsBetweenLooks = 2000;

/** Looks now and then, and once more when the returned function is called. */
export function lookRegularly(look: () => void): () => void {
	const looking = setInterval(look, millisecondsBetweenLooks);
	looking.unref();
	return () => {
		clearInterval(looking);
		look();
	};
}

/** Gives whole lines, however the output is cut. */
export function readLines(onLine: (line: string) => void): (output: string) => void {
	let rest = '';
	return (output) => {
		const lines = (rest + output).split('\n');
		rest = lines.pop() ?? '';
		lines.forEach(onLine);
	};
}

export const formatNumber = (value: number): string => value.toLocaleString('en-US');
