import axios, { type AxiosResponse } from 'axios';
import { business, outcome, titles, useSandbox } from '../../harness';

const surroundings = useSandbox();

const unknown = '0123456789abcdef01234567';

function createForm(name = 'cake.png', content = 'pixels', type = 'image/png'): FormData {
	const form = new FormData();
	form.append('source', new File([content], name, { type }));
	return form;
}

const upload = async (form = createForm(), query: object = {}) =>
	await surroundings.api.post('/attachments', form, { params: { access: 'public', ...query } });

const readUrl = ({ data }: AxiosResponse): string =>
	(data as { attachment: { mediaUrl: string } }).attachment.mediaUrl;

const fetchFile = async (url: string, headers = {}) =>
	await axios.get<unknown>(url, { headers, validateStatus: () => true, proxy: false });

const createConversation = async () =>
	(await surroundings.driver.createCustomer({ channel: 'web' })).conversationId;

const sendImage = async (conversationId: string, mediaUrl: string) =>
	await surroundings.api.post(`/conversations/${conversationId}/messages`, {
		author: business,
		content: { type: 'image', mediaUrl },
	});

test('takes a file and serves it under its own address', async () => {
	const answer = await upload(createForm('my cake.png'));
	expect(outcome(answer)).toMatchObject({ status: 201, data: { attachment: { mediaType: 'image/png' } } });
	const url = readUrl(answer);
	expect(url.replace(/[0-9A-Z]{26}/, 'ULID')).toBe(
		`${surroundings.sandbox.url}/sc/attachments/v2/ULID/my%20cake.png`,
	);
	const { headers, data } = await fetchFile(url);
	expect([headers['content-type'], data]).toEqual(['image/png', 'pixels']);
});

test('reads the type from the name when the client does not know it', async () => {
	const answer = await upload(createForm('bill.pdf', 'x', 'application/octet-stream'));
	expect(answer.data).toMatchObject({ attachment: { mediaType: 'application/pdf' } });
});

test('logs an upload without its bytes', async () => {
	await upload();
	const [request] = await surroundings.driver.requests();
	expect(request?.body).toEqual({ source: { filename: 'cake.png', mediaType: 'image/png', size: 6 } });
});

test('private attachments open with a key only', async () => {
	const { driver, sandbox } = surroundings;
	await driver.configure({ privateAttachments: true });
	const url = readUrl(await upload());
	expect(outcome(await fetchFile(url))).toEqual({
		status: 401,
		data: { errors: [{ code: 'unauthorized', title: 'Authorization is required' }] },
	});
	const key = Buffer.from(`${sandbox.keyId}:${sandbox.keySecret}`).toString('base64');
	expect((await fetchFile(url, { Authorization: `Basic ${key}` })).status).toBe(200);
});

test.each<[string, FormData, object, number, string]>([
	['no access', createForm(), { access: undefined }, 400, "should have required property 'access'"],
	[
		'private access',
		createForm(),
		{ access: 'private' },
		400,
		'access should be equal to one of the allowed values',
	],
	[
		'a file for a user',
		createForm(),
		{ for: 'user' },
		400,
		'for should be equal to one of the allowed values',
	],
	['an unknown conversation', createForm(), { conversationId: unknown }, 404, 'Conversation not found'],
	['an executable', createForm('a.exe'), {}, 415, 'File rejected. File extension not allowed'],
	[
		'an executable by another name',
		createForm('a.png', 'MZ', 'application/x-msdownload'),
		{},
		415,
		'File rejected. File type not allowed',
	],
])('refuses %s', async (_title, form, query, status, title) => {
	const answer = await upload(form, query);
	expect([answer.status, titles(answer)]).toEqual([status, [title]]);
});

test('refuses a body without the part "source"', async () => {
	const { api } = surroundings;
	const form = new FormData();
	form.append('file', new File(['x'], 'a.png'));
	expect(titles(await upload(form))).toEqual(["should have required property 'source'"]);
	const text = new FormData();
	text.append('source', 'just text');
	expect((await upload(text)).status).toBe(400);
	expect((await api.post('/attachments?access=public', { source: 'x' })).status).toBe(415);
	const headers = { 'Content-Type': 'multipart/form-data; boundary=b' };
	expect((await api.post('/attachments?access=public', 'no parts', { headers })).status).toBe(400);
	expect((await api.post('/users', createForm())).status).toBe(415);
});

test('refuses a file over the limit', async () => {
	await surroundings.driver.configure({ attachmentLimit: 5 });
	expect((await upload()).status).toBe(413);
	expect((await upload(createForm('a.txt', '12345'))).status).toBe(201);
});

test('takes more than a JSON body may hold', async () => {
	const answer = await upload(createForm('big.txt', 'x'.repeat(3 * 1024 * 1024)));
	expect(answer.status).toBe(201);
});

test('sends a file in its own conversation only', async () => {
	const [own, other] = [await createConversation(), await createConversation()];
	const url = readUrl(await upload(createForm(), { conversationId: own }));
	expect(titles(await sendImage(other, url))).toEqual([
		'The attachment was uploaded for another conversation',
	]);
	expect(outcome(await sendImage(own, url))).toMatchObject({
		status: 201,
		data: { messages: [{ content: { mediaType: 'image/png', mediaSize: 6 } }] },
	});
});

test('removes a file once', async () => {
	const { api } = surroundings;
	const mediaUrl = readUrl(await upload());
	expect(outcome(await api.post('/attachments/remove', { mediaUrl }))).toEqual({ status: 200, data: {} });
	expect((await fetchFile(mediaUrl)).status).toBe(404);
	expect((await api.post('/attachments/remove', { mediaUrl })).data).toEqual({
		errors: [{ code: 'not_found', title: 'Attachment not found' }],
	});
	expect((await sendImage(await createConversation(), mediaUrl)).status).toBe(415);
});

test('removes no file of another host', async () => {
	const mediaUrl = 'https://badhost.test/image.png';
	expect(titles(await surroundings.api.post('/attachments/remove', { mediaUrl }))).toEqual([
		`Unsupported media URL for attachment deletion: ${mediaUrl}`,
	]);
});

test.each([
	[{ for: 'message' }, 404],
	[{}, 200],
])('a file uploaded with %j answers %i once its message is deleted', async (query, status) => {
	const conversationId = await createConversation();
	const url = readUrl(await upload(createForm(), query));
	await sendImage(conversationId, url);
	await surroundings.api.delete(`/conversations/${conversationId}/messages`);
	expect((await fetchFile(url)).status).toBe(status);
});
