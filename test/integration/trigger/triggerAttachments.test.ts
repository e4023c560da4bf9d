import type { IBinaryData, IDataObject, INodeExecutionData } from 'n8n-workflow';
import { startFileHost, type FileHost } from '../harness/fileHost';
import { useReceiver } from '../harness/useReceiver';

const CONTENT = 'not really a picture '.repeat(10_000);
const WAY_OUT = 'To try again, use the operation Attachment: Download with its media URL.';
/** More than a connection's buffers hold, so whoever has taken it off is reading. */
const PLENTY = Buffer.alloc(16 * 1024 * 1024);

const { surroundings, receiver, upload, write, deliver } = useReceiver();

let elsewhere: FileHost;
beforeEach(async () => {
	receiver().parameters = { ...receiver().parameters, options: { downloadAttachments: true } };
	elsewhere = await startFileHost();
});
afterEach(async () => await elsewhere.close());

const textOf = (binary: IBinaryData | undefined) => Buffer.from(binary?.data ?? '', 'base64').toString();
const told = (reason: string) => `The file could not be downloaded: ${reason}. ${WAY_OUT}`;
const downloads = async () =>
	(await surroundings.driver.requests())
		.filter(({ path }) => path.startsWith('/sc/attachments/'))
		.map(({ status }) => status);
const writeOne = async (content: IDataObject): Promise<INodeExecutionData> => {
	const items = await write(content);
	expect(items).toHaveLength(1);
	return items[0]!;
};

it.each([
	['image', 'my cake.png', 'image/png'],
	['file', 'bill.pdf', 'application/pdf'],
])('an %s comes along as binary data', async (type, fileName, mimeType) => {
	const mediaUrl = await upload(fileName, mimeType, CONTENT);
	const { json, binary } = await writeOne({ type, mediaUrl });
	expect(json).toMatchObject({ messageType: type, mediaUrl });
	expect(json).not.toHaveProperty('attachmentError');
	expect(binary).toEqual({ data: expect.objectContaining({ fileName, mimeType }) });
	expect(textOf(binary!.data)).toBe(CONTENT);
});

it('the event stays as the API sent it, with Simplify off', async () => {
	receiver().parameters = { ...receiver().parameters, simplify: false };
	const mediaUrl = await upload('cake.png', 'image/png', CONTENT);
	const { json, binary } = await writeOne({ type: 'image', mediaUrl });
	const [delivery] = await surroundings.driver.deliveries();
	expect(json).toEqual(delivery!.body.events[0]);
	expect(textOf(binary!.data)).toBe(CONTENT);
});

it.each([
	[
		'what the message says',
		{ altText: 'bill.csv', mediaType: 'text/csv; charset=utf-8' },
		'bill.csv',
		'text/csv',
	],
	['what the host says, if the message only describes', { altText: 'A cake.' }, 'cake.png', 'image/png'],
])('name and type are %s', async (_, words, fileName, mimeType) => {
	const mediaUrl = await upload('cake.png', 'image/png', CONTENT);
	expect((await writeOne({ type: 'file', mediaUrl, ...words })).binary!.data).toMatchObject({
		fileName,
		mimeType,
	});
});

it('a private file is shown to the credential', async () => {
	await surroundings.driver.configure({ privateAttachments: true });
	const { binary } = await writeOne({ type: 'image', mediaUrl: await upload('a.png', 'image/png', CONTENT) });
	expect(textOf(binary!.data)).toBe(CONTENT);
});

it('another host than its own gets to see no credential', async () => {
	const { binary } = await writeOne({ type: 'image', mediaUrl: `${elsewhere.url}/100%.png` });
	expect(binary!.data).toMatchObject({ fileName: '100%.png', mimeType: 'image/png' });
	expect(textOf(binary!.data)).toBe('from elsewhere');
	expect(elsewhere.requests).toHaveLength(1);
	expect(elsewhere.requests[0]).not.toHaveProperty('authorization');
});

it('the files of one delivery are fetched side by side', async () => {
	const waiting: Array<() => void> = [];
	elsewhere.answer = (response) => {
		waiting.push(() => response.end('both are here'));
		if (waiting.length === 2) waiting.forEach((answer) => answer());
	};
	const image = { type: 'image', mediaUrl: `${elsewhere.url}/a.png` };
	expect(await deliver([image, { type: 'text', text: 'Look' }, image])).toBe(200);
	expect(receiver().items.map(({ binary }) => textOf(binary?.data))).toEqual([
		'both are here',
		'',
		'both are here',
	]);
});

describe('nothing is downloaded', () => {
	let image: IDataObject;
	beforeEach(async () => {
		image = { type: 'image', mediaUrl: await upload('a.png', 'image/png', CONTENT) };
	});

	it('without the option', async () => {
		receiver().parameters = { ...receiver().parameters, options: {} };
		expect(await writeOne(image)).not.toHaveProperty('binary');
		expect(await downloads()).toEqual([]);
	});

	it('a second time, for a duplicate', async () => {
		expect(await write(image, 5)).toHaveLength(1);
		const [delivery] = await surroundings.driver.deliveries();
		await surroundings.driver.redeliver(delivery!.id);
		expect(receiver().items).toHaveLength(1);
		expect(await downloads()).toEqual([200]);
	});

	it('for an event that is filtered out', async () => {
		receiver().parameters = { ...receiver().parameters, messagesFrom: 'business' };
		expect(await deliver([image])).toBe(200);
		expect(await downloads()).toEqual([]);
	});

	it('for a call that is refused', async () => {
		expect(await deliver([image], { 'X-API-Key': 'wrong' })).toBe(401);
		expect(await downloads()).toEqual([]);
	});
});

describe('the event comes without a file', () => {
	it.each([true, false])('that its host does not have (Simplify: %s)', async (simplify) => {
		receiver().parameters = { ...receiver().parameters, simplify };
		const gone = `${surroundings.sandbox.url}/sc/attachments/v2/01HZZZZZZZZZZZZZZZZZZZZZZZ/a.png`;
		const { json, binary } = await writeOne({ type: 'image', mediaUrl: gone });
		expect(json.attachmentError).toBe(told('The file is no longer there'));
		expect(JSON.stringify(json)).toContain(gone);
		expect(binary).toBeUndefined();
	});

	it.each(['file:///etc/passwd', 'data:text/plain,secret', 'a.png'])('at %s', async (mediaUrl) => {
		expect(await deliver([{ type: 'image', mediaUrl }])).toBe(200);
		expect(receiver().items).toEqual([
			{
				json: expect.objectContaining({
					attachmentError: told('Media URL: the address of a file begins with http:// or https://'),
				}),
			},
		]);
	});

	it.each<[string, 'answer' | 'finish', 'foreign' | 'own']>([
		['foreign host never answers', 'answer', 'foreign'],
		['foreign host never comes to an end', 'finish', 'foreign'],
		['own host never answers', 'answer', 'own'],
		['own host never comes to an end', 'finish', 'own'],
	])('whose %s, and the connection is given up', async (_, stage, host) => {
		if (host === 'own') receiver().credential = { ...receiver().credential, baseUrl: elsewhere.url };
		const givenUp: Array<Promise<void>> = [];
		const hanging = new Promise<void>((resolve) => {
			elsewhere.answer = (response) => {
				givenUp.push(new Promise((closed) => response.once('close', closed)));
				if (stage === 'answer') resolve();
				else response.write(PLENTY, () => resolve());
			};
		});
		const image = { type: 'image', mediaUrl: `${elsewhere.url}/attachments/v2/01H/a.png` };
		jest.useFakeTimers({
			doNotFake: ['nextTick', 'setImmediate', 'Date', 'performance', 'hrtime', 'queueMicrotask'],
		});
		try {
			const delivered = deliver([image]);
			await hanging;
			await jest.advanceTimersByTimeAsync(8_000);
			expect(await delivered).toBe(200);
		} finally {
			jest.useRealTimers();
		}
		await Promise.all(givenUp);
		expect('authorization' in elsewhere.requests[0]!).toBe(host === 'own');
		expect(receiver().items).toEqual([
			{ json: expect.objectContaining({ attachmentError: told('it did not arrive within 8 seconds') }) },
		]);
	});
});

it('an event whose item could not be made is taken on again', async () => {
	const image = { type: 'image', mediaUrl: await upload('a.png', 'image/png', CONTENT) };
	const { parameters } = receiver();
	receiver().parameters = { ...parameters, simplify: "={{ $('Nowhere').item.json.simplify }}" };
	expect(await deliver([image])).toBe(500);
	receiver().parameters = parameters;
	expect(await deliver([image])).toBe(200);
	expect(textOf(receiver().items[0]!.binary?.data)).toBe(CONTENT);
});
