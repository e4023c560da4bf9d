import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IBinaryData, INodeParameters } from 'n8n-workflow';
import { runAction } from '../harness/engine';
import { startFileHost, type FileHost } from '../harness/fileHost';
import { loseFile } from '../harness/lostFile';
import { useSandbox } from '../harness/sandbox';

const surroundings = useSandbox();

const CONTENT = 'not really a picture '.repeat(1000);
const file: IBinaryData = {
	data: Buffer.from(CONTENT).toString('base64'),
	mimeType: 'image/png',
	fileName: 'ünï "quoted".png',
};

const run = async (operation: string, parameters: INodeParameters, binary = file) => {
	const [resource, name] = operation.split(': ');
	return await runAction({
		credential: surroundings.credential,
		parameters: { resource: resource!, operation: name!, ...parameters },
		file: binary,
	});
};
const textOf = (binary: IBinaryData | undefined) => Buffer.from(binary?.data ?? '', 'base64').toString();

it('a file is uploaded, downloaded and deleted', async () => {
	const uploaded = await run('attachment: upload', { binaryPropertyName: 'data' });
	expect(uploaded.error).toBeUndefined();
	const { mediaUrl, mediaType } = uploaded.items[0]!.json as { mediaUrl: string; mediaType: string };
	expect(mediaType).toBe('image/png');

	const downloaded = await run('attachment: download', { mediaUrl, outputField: 'file' });
	expect(downloaded.error).toBeUndefined();
	expect(textOf(downloaded.items[0]!.binary?.file)).toBe(CONTENT);

	expect((await run('attachment: delete', { mediaUrl })).items[0]!.json).toEqual({ deleted: true });
	expect((await run('attachment: download', { mediaUrl })).error).toMatchObject({ httpCode: '404' });
});

it('a private file is shown to the credential', async () => {
	await surroundings.driver.configure({ privateAttachments: true });
	const { items } = await run('attachment: upload', { binaryPropertyName: 'data' });
	const downloaded = await run('attachment: download', { mediaUrl: items[0]!.json.mediaUrl as string });
	expect(textOf(downloaded.items[0]!.binary?.data)).toBe(CONTENT);
});

it.each<[string, Partial<IBinaryData>, string]>([
	['has none', { fileName: undefined }, 'file.png'],
	['has an empty one', { fileName: '' }, 'file.png'],
	['has a blank one', { fileName: ' ' }, 'file.png'],
	['has one without an extension', { fileName: '3EB0C767D097', mimeType: 'audio/ogg' }, '3EB0C767D097.ogg'],
	['tells an extension only', { fileName: '', mimeType: '', fileExtension: 'dwg' }, 'file.dwg'],
	['has folders in it', { fileName: '../../etc/cake.png' }, 'cake.png'],
	['reads from right to left', { fileName: 'cake\u202Egnp.pdf\r\n' }, 'cakegnp.pdf'],
	['is too long', { fileName: `${'x'.repeat(400)}.png` }, `${'x'.repeat(251)}.png`],
])('a file whose name %s is uploaded with a good one', async (_, change, fileName) => {
	const { error, items } = await run('attachment: upload', {}, { ...file, ...change });
	expect(error).toBeUndefined();
	expect(new URL(items[0]!.json.mediaUrl as string).pathname.split('/').pop()).toBe(fileName);
});

it('a file of another conversation is refused with a way out', async () => {
	const [first, second] = [
		await surroundings.driver.createCustomer({ channel: 'web' }),
		await surroundings.driver.createCustomer({ channel: 'web' }),
	];
	const { items } = await run('attachment: upload', { conversationId: first.conversationId });
	const { error } = await run('message: send', {
		sendTo: 'conversation',
		conversationId: second.conversationId,
		contentType: 'image',
		mediaSource: 'url',
		mediaUrl: items[0]!.json.mediaUrl as string,
	});
	expect(error).toMatchObject({
		httpCode: '400',
		description: expect.stringContaining('Get it with the operation Attachment: Download'),
	});
});

it.each(['image', 'file'])('an %s message takes its file from a binary field', async (contentType) => {
	const customer = await surroundings.driver.createCustomer({ channel: 'web' });
	const { error, items } = await run('message: send', {
		sendTo: 'conversation',
		conversationId: customer.conversationId,
		contentType,
		mediaSource: 'binary',
		caption: 'Look',
	});
	expect(error).toBeUndefined();
	const { mediaUrl } = items[0]!.json as { mediaUrl: string };
	expect(mediaUrl).toContain(surroundings.sandbox.url);
	const uploads = (await surroundings.driver.requests()).filter(({ path }) => path.endsWith('/attachments'));
	expect(uploads).toMatchObject([
		{ query: { access: 'public', for: 'message', conversationId: customer.conversationId }, status: 201 },
	]);
});

describe('the credential goes to its own host only', () => {
	let elsewhere: Server;
	let seen: IncomingHttpHeaders[];
	beforeEach(async () => {
		seen = [];
		elsewhere = createServer((request, response) => {
			seen.push(request.headers);
			response.end('from elsewhere');
		});
		await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
	});
	afterEach(async () => await new Promise((resolve) => elsewhere.close(resolve)));
	const url = () => `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/a.txt`;

	it('not to another one that a media URL names', async () => {
		const { items } = await run('attachment: download', { mediaUrl: url() });
		expect(textOf(items[0]!.binary?.data)).toBe('from elsewhere');
		expect(seen).toHaveLength(1);
		expect(seen[0]).not.toHaveProperty('authorization');
	});

	it('not to another one that its own host redirects to', async () => {
		await surroundings.driver.injectFault({ status: 302, headers: { Location: url() } });
		const { items } = await run('attachment: download', {
			mediaUrl: `${surroundings.sandbox.url}/sc/attachments/v2/01H/moved.txt`,
		});
		expect(textOf(items[0]!.binary?.data)).toBe('from elsewhere');
		expect(seen).toHaveLength(1);
		expect(seen[0]).not.toHaveProperty('authorization');
	});
});

it.each(['lookedUp', 'read'] as const)(
	'a file that n8n no longer has is not taken for an API that cannot be reached: %s',
	async (noticed) => {
		const { error } = await runAction({
			credential: surroundings.credential,
			parameters: { resource: 'attachment', operation: 'upload', binaryPropertyName: 'data' },
			file: loseFile(noticed),
		});
		expect(error).toMatchObject({
			message: 'The file could not be read or stored where n8n keeps files',
			description: expect.stringContaining('run the node again that gave it'),
		});
	},
);

describe('a file that cannot be had', () => {
	let host: FileHost;
	beforeEach(async () => (host = await startFileHost()));
	afterEach(async () => await host.close());

	it('because it leads from one address to the next is given up after five', async () => {
		const here = host.url;
		host.answer = (response) => {
			const count = host.requests.length;
			if (count > 20) response.end('at last');
			else response.writeHead(302, { Location: `${here}/${count}` }).end();
		};
		const { error } = await run('attachment: download', { mediaUrl: `${here}/a.txt` });
		expect(error).toMatchObject({ httpCode: '302' });
		expect(host.requests).toHaveLength(6);
	});

	it('because the connection breaks goes to the error output, with a reason', async () => {
		host.answer = (response) => {
			response.writeHead(200, { 'Content-Length': 1000 }).write('a beginning');
			setImmediate(() => response.destroy());
		};
		const { items, errorItems } = await runAction({
			credential: surroundings.credential,
			parameters: { resource: 'attachment', operation: 'download', mediaUrl: `${host.url}/a.txt` },
			onError: 'continueErrorOutput',
		});
		expect(items).toEqual([]);
		expect(errorItems.map(({ json }) => json)).toEqual([
			{ error: expect.stringMatching(/\w/), message: expect.stringMatching(/\w/) },
		]);
	});
});

it.each<[string, string, INodeParameters, string]>([
	[
		'a field without a file',
		'attachment: upload',
		{ binaryPropertyName: 'x' },
		'Input Binary Field: this item has no file in a field called "x"',
	],
	[
		'an address that is none',
		'attachment: download',
		{ mediaUrl: 'a.png' },
		'Media URL: enter a full address, e.g. https://example.com/photo.png',
	],
])('%s is refused before any request', async (_, operation, parameters, sentence) => {
	const { error } = await run(operation, parameters);
	expect(error?.message).toBe(sentence);
	expect(await surroundings.driver.requests()).toEqual([]);
});
