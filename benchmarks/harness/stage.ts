import { startN8nServer, type N8nServer } from './n8nServer';
import { startSandboxProcess, type SandboxProcess } from './sandboxProcess';

/** Where a bench plays; what it asks for is started then, and is its own. */
export interface Stage {
	sandbox(): Promise<SandboxProcess>;
	n8n(): Promise<N8nServer>;
	/** Says how far the bench is. */
	note(text: string): void;
}

export async function onStage<Result>(
	note: Stage['note'],
	settings: Record<string, string> | undefined,
	play: (stage: Stage) => Promise<Result>,
): Promise<Result> {
	let sandbox: Promise<SandboxProcess> | undefined;
	let n8n: Promise<N8nServer> | undefined;
	const stage: Stage = {
		sandbox: async () => await (sandbox ??= startSandboxProcess()),
		n8n: async () => await (n8n ??= stage.sandbox().then(async (key) => await startN8nServer(key, settings))),
		note,
	};
	try {
		return await play(stage);
	} finally {
		await (await n8n)?.stop();
		await (await sandbox)?.stop();
	}
}
