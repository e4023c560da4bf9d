import type { ServerResponse } from 'node:http';
import type { IDataObject } from 'n8n-workflow';
import { startFileHost, type FileHost } from '../harness/fileHost';
import { useReceiver } from '../harness/useReceiver';

const { receiver, deliver } = useReceiver();

let host: FileHost;
beforeEach(async () => {
	receiver().parameters = { ...receiver().parameters, options: { downloadAttachments: true } };
	host = await startFileHost();
});
afterEach(async () => await host.close());

const receive = async (address: string, words: IDataObject) => {
	expect(await deliver([{ type: 'file', mediaUrl: `${host.url}${address}`, ...words }])).toBe(200);
	return receiver().items[0]!;
};
const typed = (type: string, body: string) => (response: ServerResponse) =>
	response.writeHead(200, { 'Content-Type': type }).end(body);
const PAGE = '<!DOCTYPE html><title>Sign in</title>';

it.each<[string, string, (response: ServerResponse) => void, string]>([
	['an empty answer', 'image/png', (response) => response.end(), 'The file is empty'],
	[
		'a page to log in',
		'image/png',
		(response) => {
			if (response.req.url === '/login') typed('text/html; charset=utf-8', PAGE)(response);
			else response.writeHead(302, { Location: '/login' }).end();
		},
		'A web page came instead of the file, most likely one to log in',
	],
	[
		'a page with the type of the picture',
		'IMAGE/PNG; x=y',
		typed('image/png', PAGE),
		'A web page came instead of the file, most likely one to log in',
	],
	[
		'a page in place of any bytes',
		'application/octet-stream',
		typed('Text/HTML', PAGE),
		'A web page came instead of the file, most likely one to log in',
	],
	[
		'a refusal with status 200',
		'audio/ogg',
		typed('application/json', '{"error":"expired"}'),
		'The host sent application/json instead of audio/ogg',
	],
])('%s is not passed on as a file', async (_, mediaType, answer, reason) => {
	host.answer = answer;
	const { json, binary } = await receive('/3EB0C767D097', { mediaType });
	expect(binary).toBeUndefined();
	expect(json.attachmentError).toContain(`: ${reason}. To try again`);
});

it.each<[string, IDataObject, string, string, string]>([
	['/3EB0C767D097', { mediaType: 'audio/ogg; codecs=opus' }, '', '3EB0C767D097.ogg', 'audio/ogg'],
	['/x', { mediaType: 'image/jpeg' }, 'application/octet-stream', 'x.jpg', 'image/jpeg'],
	['/x', { mediaType: 'application/octet-stream' }, 'IMAGE/PNG;a=b', 'x.png', 'image/png'],
	['/', { mediaType: 'video/mp4' }, '', 'file.mp4', 'video/mp4'],
	['/x', { altText: 'VID_20260105.3gp', mediaType: 'video/3gpp' }, '', 'VID_20260105.3gp', 'video/3gpp'],
	['/x', { altText: 'backup.7z' }, '', 'backup.7z', 'application/x-7z-compressed'],
	['/x', { altText: 'Our new site is example.com', mediaType: 'image/png' }, '', 'x.png', 'image/png'],
	['/x', { altText: 'Version 2.0', mediaType: 'image/png' }, '', 'x.png', 'image/png'],
	['/x', { altText: '', mediaType: 'image/png' }, '', 'x.png', 'image/png'],
])('at %s with %j and type "%s" comes %s', async (address, words, type, fileName, mimeType) => {
	host.answer = type ? typed(type, 'content') : (response) => response.end('content');
	expect((await receive(address, words)).binary!.data).toMatchObject({ fileName, mimeType });
});

it('a host that is busy for a moment is asked again', async () => {
	host.answer = (response) => {
		if (host.requests.length > 1) response.end('content');
		else response.writeHead(503, { 'Retry-After': '0' }).end();
	};
	expect((await receive('/a.txt', {})).binary).toBeDefined();
});
