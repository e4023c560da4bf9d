import { parseArgs } from 'node:util';
import { startSandbox, type Sandbox } from './server';

function fail(sentence: string): never {
	console.error(sentence);
	process.exit(1);
}

function readPort(): number | undefined {
	const { values } = parseArgs({ options: { port: { type: 'string' } } });
	if (values.port === undefined) return undefined;
	const port = Number(values.port);
	if (!/^\d+$/.test(values.port) || port > 65_535) fail(`"${values.port}" is not a port number.`);
	return port;
}

async function start(port?: number): Promise<Sandbox> {
	try {
		return await startSandbox({ port });
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		return fail(code === 'EADDRINUSE' ? `Port ${port} is taken: choose another one with --port.` : message);
	}
}

async function run() {
	const { close, url, appId, keyId, keySecret } = await start(readPort());
	console.log(JSON.stringify({ url, appId, keyId, keySecret }));
	// Programs read the line of JSON; this one is for people.
	console.error(`The page with the phones: ${url}`);
	const stop = () => void close().then(() => process.exit(0));
	process.once('SIGINT', stop);
	process.once('SIGTERM', stop);
}

void run().catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)));
