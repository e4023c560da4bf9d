import axios from 'axios';
import { outcome, useSandbox } from '../../../harness';

const surroundings = useSandbox();

const upload = async (bytes: Buffer | undefined, filename: string, mediaType = '') =>
	await axios.post<{ mediaUrl: string }>(`${surroundings.sandbox.url}/sandbox/files`, bytes, {
		params: { filename, mediaType },
		headers: { 'Content-Type': 'application/octet-stream' },
		validateStatus: () => true,
	});

test('keeps what a customer sends, and shows it to the page without writing that down', async () => {
	const { driver, sandbox } = surroundings;
	const { data, status } = await upload(Buffer.from('GIF89a'), 'so ñ.gif', 'image/gif');
	expect({ data, status }).toMatchObject({ status: 200, data: { mediaType: 'image/gif', mediaSize: 6 } });
	expect((await axios.get(data.mediaUrl)).data).toBe('GIF89a');
	expect(await driver.requests()).toHaveLength(1);
	const [, id] = /v2\/(\w+)\//.exec(data.mediaUrl) ?? [];
	const shown = await axios.get(`${sandbox.url}/sandbox/files/${id}/so.gif`);
	expect([shown.data, shown.headers['content-type']]).toEqual(['GIF89a', 'image/gif']);
	expect(await driver.requests()).toHaveLength(1);
});

test('lets no script of an uploaded page run beside the phones', async () => {
	const { data } = await upload(Buffer.from('<script>1</script>'), 'a.html', 'text/html');
	const { headers } = await axios.get(data.mediaUrl);
	expect(headers).toMatchObject({
		'content-security-policy': 'sandbox',
		'x-content-type-options': 'nosniff',
	});
});

test.each([
	['an empty file', Buffer.alloc(0), 'a.txt', 'The file is empty.'],
	[
		'a file that is too large',
		Buffer.alloc(11),
		'a.txt',
		'The file is too large: at most 10 bytes can be sent.',
	],
	['a file that could be run', Buffer.from('MZ'), 'a.exe', 'File rejected. File extension not allowed.'],
	['a file without a name', Buffer.from('x'), '', 'filename should NOT be shorter than 1 characters'],
])('refuses %s in a sentence', async (_title, bytes, filename, sentence) => {
	await surroundings.driver.configure({ attachmentLimit: 10 });
	expect(outcome(await upload(bytes, filename))).toEqual({
		status: 400,
		data: { error: expect.stringContaining(sentence) },
	});
});

test('refuses an empty message in a sentence', async () => {
	const { driver } = surroundings;
	const customer = await driver.createCustomer({ channel: 'web' });
	await expect(driver.write(customer, { text: ' \n' })).rejects.toThrow('The message is empty');
});
