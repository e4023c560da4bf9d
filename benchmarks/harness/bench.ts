import type { Stage } from './stage';

export interface Table {
	caption: string;
	columns: string[];
	rows: string[][];
}

/** What the bench was to reach, and what it did. */
export interface Verdict {
	aim: string;
	measured: string;
	isMet: boolean;
}

export interface Report {
	tables: Table[];
	verdicts: Verdict[];
}

export interface Bench {
	/** As in `npm run bench -- <name>`. */
	name: string;
	title: string;
	/** What is compared with what; a paragraph of Markdown. */
	about: string;
	/** Where the time goes, and why an aim is missed; paragraphs of Markdown. */
	remarks: string[];
	/** Of n8n, where it does not run as it comes. */
	settings?: Record<string, string>;
	run(stage: Stage): Promise<Report>;
}
