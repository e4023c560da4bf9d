import type { ServerResponse } from 'node:http';
import type { IBinaryData } from 'n8n-workflow';
import { until } from '../../shared/until';
import { runAction, type Run } from '../harness/engine';
import { startFileHost, type FileHost } from '../harness/fileHost';
import { useSandbox } from '../harness/sandbox';

const surroundings = useSandbox();

/** More than a connection's buffers hold: whoever has taken it off is reading, else the connection stays open. */
const PLENTY = Buffer.alloc(16 * 1024 * 1024);

let host: FileHost;
beforeEach(async () => (host = await startFileHost()));
afterEach(async () => await host.close());

const download = async (address: string, { credential, ...change }: Partial<Run> = {}) =>
	await runAction({
		credential: { ...surroundings.credential, ...credential },
		parameters: { resource: 'attachment', operation: 'download', mediaUrl: `${host.url}${address}` },
		...change,
	});
const textOf = (binary: IBinaryData | undefined) => Buffer.from(binary?.data ?? '', 'base64').toString();
/** Answers the requests with these, one after the other, and all others with a file. */
const answerWith = (...answers: Array<(response: ServerResponse) => void>) => {
	const left = [...answers];
	host.answer = (response) => (left.shift() ?? ((last) => last.end('a file')))(response);
};
const untilClosed = async () => await until(async () => (await host.connections()) === 0);

describe('a host that is busy for a moment is asked again', () => {
	it.each([429, 502, 503, 504])('after %i', async (status) => {
		answerWith((response) => response.writeHead(status, { 'Retry-After': '0' }).end(PLENTY));
		const { items } = await download('/a.txt');
		expect(textOf(items[0]!.binary?.data)).toBe('a file');
		expect(host.requests).toHaveLength(2);
		await untilClosed();
	});

	it.each([
		['before it answers', (response: ServerResponse) => response.destroy()],
		[
			'in the middle of the file',
			(response: ServerResponse) => {
				response.writeHead(200, { 'Content-Length': 1000 }).write('a beginning');
				setImmediate(() => response.destroy());
			},
		],
	])('after the connection broke %s', async (_, breakOff) => {
		answerWith(breakOff);
		const { items } = await download('/a.txt');
		expect(textOf(items[0]!.binary?.data)).toBe('a file');
	});

	it('and no longer than it makes sense', async () => {
		host.answer = (response) => response.writeHead(429, { 'Retry-After': '3600' }).end();
		const { error } = await download('/a.txt');
		expect(error?.message).toBe('The host of the file gives out no more files for now');
		expect(host.requests).toHaveLength(1);
	});
});

describe('a download that would not end', () => {
	it.each(['/a.txt', '/attachments/v2/01H/a.txt'])(
		'is given up when nothing comes any more, at %s',
		async (address) => {
			const isReading = new Promise<void>((resolve) => {
				host.answer = (response) => response.write(PLENTY, () => resolve());
			});
			jest.useFakeTimers({
				doNotFake: ['nextTick', 'setImmediate', 'Date', 'performance', 'hrtime', 'queueMicrotask'],
			});
			const downloaded = download(address, { credential: { baseUrl: host.url } });
			try {
				let isOver = false;
				void downloaded.then(() => (isOver = true));
				await isReading;
				while (!isOver) {
					await new Promise((resolve) => setImmediate(resolve));
					await jest.advanceTimersByTimeAsync(1_000);
				}
			} finally {
				jest.useRealTimers();
			}
			expect((await downloaded).error?.message).toBe('No more of the file came for 30 seconds');
			await untilClosed();
		},
	);

	it('is given up when the file is too large, as soon as that is known', async () => {
		host.answer = (response) =>
			response.writeHead(200, { 'Content-Length': 100 * 1024 * 1024 + 1 }).write('a beginning');
		expect((await download('/a.txt')).error?.message).toBe('The file is larger than 100 MB');
		await untilClosed();
	});

	it('is given up when there is no end to it', async () => {
		host.answer = (response) => {
			const more = () => void (response.destroyed || response.write(PLENTY, more));
			more();
		};
		expect((await download('/a.txt')).error?.message).toBe('The file is larger than 100 MB');
		await untilClosed();
	});

	it.each(['/a.txt', '/attachments/v2/01H/a.txt'])('ends when the run is stopped, at %s', async (address) => {
		const begun = new Promise<void>((resolve) => {
			host.answer = (response) => response.write('a beginning', () => resolve());
		});
		await download(address, { credential: { baseUrl: host.url }, stop: begun });
		await untilClosed();
		expect(host.requests).toHaveLength(1);
	});
});

it('a run that is stopped asks no host again', async () => {
	const asked = new Promise<void>((resolve) => {
		host.answer = (response) => response.writeHead(503, { 'Retry-After': '60' }).end(() => resolve());
	});
	await download('/a.txt', { stop: asked.then(async () => await untilClosed()) });
	expect(host.requests).toHaveLength(1);
});

it('the connections of answers without a file are closed', async () => {
	const away = (response: ServerResponse) => {
		response.writeHead(302, { Location: `${host.requests.length}` }).write(PLENTY);
	};
	answerWith(away, away, away, away, away, (response) => response.writeHead(404).write(PLENTY));
	const { error } = await download('/sc/attachments/v2/01H/a.txt', { credential: { baseUrl: host.url } });
	expect(error).toMatchObject({ httpCode: '404' });
	expect(host.requests).toHaveLength(6);
	await untilClosed();
});

describe('what is no file', () => {
	it.each<[string, string, (response: ServerResponse) => void, string]>([
		['nothing', '/a.png', (response) => response.end(), 'The file is empty'],
		['no content', '/a.png', (response) => response.writeHead(204).end(), 'The file is empty'],
		[
			'a page to log in',
			'/a.png',
			(response) => response.writeHead(200, { 'Content-Type': 'image/png' }).end('<!doctype html>Sign in'),
			'A web page came instead of the file, most likely one to log in',
		],
		[
			'a refusal with status 200',
			'/a.pdf',
			(response) => response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"error":"gone"}'),
			'The host sent application/json instead of application/pdf',
		],
	])('%s is told as that', async (_, address, answer, message) => {
		host.answer = answer;
		const { items, errorItems } = await download(address, { onError: 'continueErrorOutput' });
		expect(items).toEqual([]);
		expect(errorItems[0]!.json).toEqual({ error: message, message: expect.stringMatching(/again/) });
	});

	it.each([
		[401, '/a.png', 'The host of the file wants a log-in'],
		[403, '/sc/attachments/v2/01H/a.png', /^The file is private and belongs to another account/],
		[404, '/a.png', 'The file is no longer there'],
		[410, '/a.png', 'The file is no longer there'],
		[418, '/a.png', 'The host does not give the file out'],
		[500, '/a.png', 'The host of the file is not working properly for the moment'],
	])('status %i at %s is told of the file', async (status, address, message) => {
		host.answer = (response) => response.writeHead(status).end();
		const { error } = await download(`${address}?signature=secret`, { credential: { baseUrl: host.url } });
		expect(error).toMatchObject({ httpCode: String(status), message: expect.stringMatching(message) });
		expect(error?.description).not.toMatch(/key|clock|\bIDs?\b|secret/i);
		expect(error?.description).toContain(`GET ${host.url}${address}, status ${status}`);
	});
});

it.each<[string, string, Record<string, string>, string, string]>([
	['its address', '/my%20cake.png', {}, 'my cake.png', 'image/png'],
	[
		'its type as well',
		'/3EB0C767D097',
		{ 'Content-Type': 'Audio/OGG; codecs=opus' },
		'3EB0C767D097.ogg',
		'audio/ogg',
	],
	['its type alone', '/', { 'Content-Type': 'application/pdf' }, 'file.pdf', 'application/pdf'],
	[
		'its host',
		'/download?id=5',
		{ 'Content-Disposition': "attachment; filename*=UTF-8''..%2Fbill%20%E2%82%AC.pdf" },
		'bill €.pdf',
		'application/pdf',
	],
	['nobody', '/', {}, 'file', 'application/octet-stream'],
])('a file is named by %s', async (_, address, headers, fileName, mimeType) => {
	host.answer = (response) => response.writeHead(200, headers).end('content');
	const { items } = await download(address);
	expect(items[0]!.binary!.data).toMatchObject({ fileName, mimeType });
	expect(items[0]!.json).toMatchObject({ fileName, mimeType });
});
