import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import axios from 'axios';
import { startSandbox, type Sandbox } from '../../../sandbox/api/server';

function run(...options: string[]) {
	const script = `${__dirname}/../../../sandbox/api/main.ts`;
	const child = spawn(process.execPath, ['--import', 'tsx', script, ...options]);
	const output = { stdout: '', stderr: '' };
	child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
	const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
		child.on('close', (code) => resolve({ code, ...output }));
	});
	return { child, ended };
}

test('prints one line of JSON, serves, and stops on SIGTERM', async () => {
	const { child, ended } = run();
	const line = await new Promise<string>((resolve) => {
		createInterface(child.stdout).once('line', resolve);
	});
	const { url, appId, keyId, keySecret } = JSON.parse(line) as Omit<Sandbox, 'close'>;
	const auth = { username: keyId, password: keySecret };
	expect((await axios.get(`${url}/sc/v2/apps/${appId}`, { auth })).status).toBe(200);
	child.kill('SIGTERM');
	expect(await ended).toEqual({
		code: 0,
		stdout: `${line}\n`,
		stderr: `The page with the phones: ${url}\n`,
	});
});

test('refuses what is not a port number', async () => {
	expect(await run('--port', '41x0').ended).toEqual({
		code: 1,
		stdout: '',
		stderr: '"41x0" is not a port number.\n',
	});
});

test('says so when the port is taken', async () => {
	const { url, close } = await startSandbox();
	const { port } = new URL(url);
	const result = await run('--port', port).ended;
	await close();
	expect(result).toEqual({
		code: 1,
		stdout: '',
		stderr: `Port ${port} is taken: choose another one with --port.\n`,
	});
});
