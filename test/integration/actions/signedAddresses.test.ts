import { AdminApi } from '../../shared/adminApi';
import { runAction } from '../harness/engine';
import { startFileHost, type FileHost } from '../harness/fileHost';
import { useSandbox } from '../harness/sandbox';

const surroundings = useSandbox();

const ATTACHMENT = '/attachments/v2/01JK699PBZ645YAFJW2RF45F0B/a.txt';

let elsewhere: FileHost;
beforeEach(async () => (elsewhere = await startFileHost()));
afterEach(async () => await elsewhere.close());

const download = async (mediaUrl: string, baseUrl = String(surroundings.credential.baseUrl)) =>
	await runAction({
		credential: { ...surroundings.credential, baseUrl },
		parameters: { resource: 'attachment', operation: 'download', mediaUrl },
	});
const sent = () => elsewhere.requests.map((headers) => 'authorization' in headers);

it.each([
	(webhooks: string) => `/sc${webhooks}`,
	(webhooks: string) => webhooks,
	(webhooks: string) => `/sc/attachments/v2/../..${webhooks}`,
	(webhooks: string) => `/sc/attachments/v2/%2e%2e/%2e%2e${webhooks}`,
	(webhooks: string) => `/sc${webhooks}?${ATTACHMENT}`,
])('a media URL that is one of the API gives away no secret', async (toAddress) => {
	const { url, appId } = surroundings.sandbox;
	const { id, webhooks } = await new AdminApi(surroundings.sandbox).createIntegration(
		'n8n',
		`${url}/elsewhere`,
	);
	const result = await download(`${url}${toAddress(`/v2/apps/${appId}/integrations/${id}/webhooks`)}`);
	expect(result.error).toMatchObject({ message: 'The host of the file wants a log-in' });
	expect(webhooks[0]!.secret).toMatch(/\w/);
	expect(JSON.stringify(result)).not.toContain(webhooks[0]!.secret);
});

it('a redirect to the API gives away no secret', async () => {
	const { url, appId } = surroundings.sandbox;
	elsewhere.answer = (response) =>
		response.writeHead(302, { Location: `${url}/sc/v2/apps/${appId}/integrations` }).end();
	const { error } = await download(`${elsewhere.url}/a.txt`);
	expect(error).toMatchObject({ httpCode: '401' });
});

it('an attachment that redirects to the API of the same host is no longer signed there', async () => {
	elsewhere.answer = (response) => {
		const isAttachment = response.req.url!.includes('attachments');
		if (isAttachment) response.writeHead(302, { Location: '/sc/v2/apps/a1/keys' }).end();
		else response.end('a file');
	};
	await download(`${elsewhere.url}/sc${ATTACHMENT}`, `${elsewhere.url}/sc`);
	expect(sent()).toEqual([true, false]);
});

it.each([
	['an attachment', `/sc${ATTACHMENT}`, true],
	['an attachment with a query', `/sc${ATTACHMENT}?download=true`, true],
	['a file elsewhere on the host', '/a.txt', false],
	['a way up that is encoded twice', '/sc/attachments/v2/01H/..%252f..%252fv2', false],
	['a way up in a name', '/sc/attachments/v2/01H/..%2f..%2f..%2fv2%2fapps', false],
	['a double slash', `/sc/${ATTACHMENT}`, false],
])('%s is signed: %s, %s', async (_, address, isSigned) => {
	await download(`${elsewhere.url}${address}`, `${elsewhere.url}/sc`);
	expect(sent()).toEqual([isSigned]);
});

it('a host is told its own user and password, and not the credential', async () => {
	const address = `${elsewhere.url}/sc${ATTACHMENT}`.replace('http://', 'http://ana:secret@');
	await download(address, `${elsewhere.url}/sc`);
	expect(elsewhere.requests.map(({ authorization }) => authorization)).toEqual([
		`Basic ${Buffer.from('ana:secret').toString('base64')}`,
	]);
});
