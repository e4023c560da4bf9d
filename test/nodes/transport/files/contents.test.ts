import { whatIsWrong } from '../../../../nodes/SunshineConversations/transport/files/contents';

const PAGE = '\uFEFF\n<!-- login -->\n<!DOCTYPE html><title>Sign in</title>';
const JSON_ERROR = '{"errors":[{"title":"Not found"}]}';
const A_PAGE = /^A web page came instead of the file/;
const check = (body: string | Buffer, type: unknown, ...expected: string[]) =>
	whatIsWrong(Buffer.from(body), type, expected);

it.each<[string, string | Buffer, unknown, string[], RegExp]>([
	['nothing', '', 'image/png', ['image/png'], /^The file is empty$/],
	['nothing, of which nothing is known', '', undefined, [], /^The file is empty$/],
	['a page', PAGE, 'text/html; charset=utf-8', ['image/png'], A_PAGE],
	['a page in capitals', PAGE, 'TEXT/HTML;Charset=UTF-8', ['application/pdf'], A_PAGE],
	['a page that is told to be the picture', PAGE, 'image/png', ['image/png'], A_PAGE],
	['a page in place of any bytes', PAGE, 'text/html', ['application/octet-stream'], A_PAGE],
	['a page in place of bytes, by its looks', PAGE, 'application/octet-stream', ['application/zip'], A_PAGE],
	['a page in place of a text', 'Sign in', 'text/html', ['text/plain'], A_PAGE],
	['XHTML', '<?xml version="1.0"?>\n<html>', undefined, ['audio/ogg'], A_PAGE],
	[
		'an API',
		JSON_ERROR,
		'application/json',
		['image/png'],
		/^The host sent application\/json instead of image\/png$/,
	],
	['an API with a wrong header', JSON_ERROR, 'image/png', ['image/png'], /application\/json/],
	['a problem of an API', '{}', 'application/problem+json', ['text/csv'], /problem\+json/],
	['XML', '<?xml version="1.0"?><Error/>', 'image/png', ['image/png'], /application\/xml/],
	['a sentence', 'Not found', 'text/plain', ['video/mp4'], /text\/plain/],
	['a sound', 'OggS', 'audio/ogg', ['image/png'], /audio\/ogg/],
	['a document', '%PDF', 'application/pdf', ['image/png'], /application\/pdf/],
	['a document with the type of the picture', '%PDF-1.7', 'image/png', ['image/png'], /application\/pdf/],
	['a document without a type', 'PK\x03\x04', undefined, ['audio/ogg'], /application\/zip/],
	[
		'a program',
		Buffer.from('MZ\x90\0', 'latin1'),
		'application/octet-stream',
		['image/png'],
		/application\/vnd.microsoft/,
	],
	['a picture in place of a sound', Buffer.from('\x89PNG', 'latin1'), undefined, ['audio/ogg'], /image\/png/],
	['a picture in place of a document', 'GIF89a', 'image/gif', ['application/pdf'], /image\/gif/],
	['a sentence in place of a document', 'Not found', 'text/plain', ['application/pdf'], /text\/plain/],
	['XML in place of a document', '<Error/>', undefined, ['application/pdf'], /application\/xml/],
	['a piece of a page', '<h2>Session expired</h2>', 'image/png', ['image/png'], A_PAGE],
	['a piece of a page for a document', '<table>', undefined, ['application/pdf'], A_PAGE],
])('%s is not the file', (_, body, type, expected, sentence) => {
	expect(check(body, type, ...expected)).toMatch(sentence);
});

it.each<[string, string | Buffer, unknown, string[]]>([
	['a picture', 'pixels', 'image/png', ['image/png']],
	['a picture in another format', 'pixels', 'image/webp', ['image/jpeg']],
	['a picture by another name', 'pixels', 'image/jpg', ['image/jpeg']],
	['a picture in capitals', 'pixels', 'IMAGE/PNG; x=1', ['image/png']],
	['bytes in place of a picture', 'pixels', 'application/octet-stream', ['image/png']],
	['a picture without a type', 'pixels', undefined, ['image/png']],
	['a picture with a type that is none', 'pixels', 'png', ['image/png']],
	['a picture that is told to be a text', Buffer.from([0xff, 0xd8, 0, 1, 2]), 'text/plain', ['image/jpeg']],
	['a picture that is told to be a page', Buffer.from([0xff, 0xd8, 0, 1, 2]), 'text/html', ['image/jpeg']],
	['a drawing', '<?xml version="1.0"?><svg/>', 'image/svg+xml', ['image/svg+xml']],
	['a sound that is told to be a film', 'OggS', 'video/ogg', ['audio/ogg']],
	['a sound that is told to be an application', 'OggS', 'application/ogg', ['audio/ogg']],
	['a page', PAGE, 'text/html', ['text/html']],
	['a page, by its name', PAGE, 'text/html', ['application/octet-stream', 'text/html']],
	['a page of which nothing was known', PAGE, 'text/html', []],
	['the source of a page', PAGE, 'text/plain', ['text/plain']],
	['data', '[1]', 'application/json', ['application/json']],
	['data that are told to be text', '[1]', 'text/plain', ['application/json']],
	['a table', 'a,b', 'application/vnd.ms-excel', ['text/csv']],
	['a table, whatever its host says', 'a,b', 'image/png', ['text/csv']],
	['a table with the type that Windows has for it', 'a,b', 'text/csv', ['application/vnd.ms-excel']],
	['a document that is written', '{\\rtf1 Hello}', 'text/plain', ['application/rtf']],
	['a document that is told to be text', '%PDF-1.7\n\x00\x01', 'text/plain', ['application/pdf']],
	['a document by another name', 'PK\x03\x04', 'application/zip', ['application/pdf']],
	['bytes that are data', '[1]', 'application/json', ['application/octet-stream']],
])('%s may be the file', (_, body, type, expected) => {
	expect(check(body, type, ...expected)).toBeUndefined();
});
