import { nameInAltText } from '../../../../nodes/SunshineConversations/vocabulary/files/altText';

const ELSEWHERE = 'https://example.com/3EB0C767D097';

it.each([
	['VID_20260105.3gp', 'video/3gpp'],
	['backup.7z', 'application/octet-stream'],
	['backup.7z', undefined],
	['my cake.png', 'image/png'],
	['IMG_1.HEIC', 'image/jpeg'],
	['bill.csv', 'text/csv; charset=utf-8'],
	['archive.tar.gz', 'application/gzip'],
	['Rechnung für Åsa.PDF', 'Application/PDF'],
	['voice.opus', 'audio/ogg; codecs=opus'],
	['song.mp3', 'audio/mp3'],
	['.hidden.txt', 'text/plain'],
])('%j of type %s is a name', (altText, type) => {
	expect(nameInAltText(altText, ELSEWHERE, type)).toBe(altText);
});

it.each([
	'Our new site is example.com',
	'example.com',
	'www.example.org',
	'Version 2.0',
	'Dr. Smith',
	'a.b',
	'A cake.',
	'Hello...',
	'No. 5',
	'e.g. this',
	'U.S.A',
	'3.50',
	'John.Doe',
	'.png',
	'We use Node.js',
	'Read README.md',
	'acme.zip',
	'https://example.com/photo.png',
	'photos/cake.png',
	'folder\\cake.png',
	'two\nlines.png',
	'gnp\u202E.png',
	'',
	' ',
])('%j of a picture is none', (altText) => {
	expect(nameInAltText(altText, ELSEWHERE, 'image/png')).toBeUndefined();
});

it('what stands in the address is a name, whatever it looks like', () => {
	expect(nameInAltText('model.step', 'https://a.b/model.step', 'model/step')).toBe('model.step');
});

it.each([undefined, null, 5, {}])('%j is none', (altText) => {
	expect(nameInAltText(altText, ELSEWHERE, 'image/png')).toBeUndefined();
});
