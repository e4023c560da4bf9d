import {
	cleanName,
	fullName,
	nameInAddress,
} from '../../../../nodes/SunshineConversations/vocabulary/files/fileName';

it.each([
	['photo.png', 'photo.png'],
	[' my cake.png ', 'my cake.png'],
	['../../etc/passwd', 'passwd'],
	['C:\\Users\\ana\\bill.pdf', 'bill.pdf'],
	['a\r\nb\0c.png', 'abc.png'],
	['photo\u202Egpj.exe', 'photogpj.exe'],
	['\uFEFFa\u200B\u2066b.png', 'ab.png'],
	['bill.pdf. .', 'bill.pdf'],
	['família 👩‍👧.png', 'família 👩‍👧.png'],
	['half \uD83D.png', 'half .png'],
	['', undefined],
	['  ', undefined],
	['..', undefined],
	['a/', undefined],
	['\u202E', undefined],
	[undefined, undefined],
	[5, undefined],
])('of %j stays %j', (said, name) => {
	expect(cleanName(said)).toBe(name);
});

it.each([
	['3EB0C767D097', 'audio/ogg', '3EB0C767D097.ogg'],
	[undefined, 'image/jpeg', 'file.jpg'],
	['', 'application/pdf', 'file.pdf'],
	['..', 'audio/mp4', 'file.m4a'],
	['photo', 'image/jpg', 'photo.jpg'],
	['photo.JPEG', 'image/jpeg', 'photo.JPEG'],
	['photo.png', 'image/jpeg', 'photo.png'],
	['report.final', 'application/pdf', 'report.final.pdf'],
	['v1.5', 'video/mp4', 'v1.5.mp4'],
	['example.com', 'image/png', 'example.com.png'],
	['track.gpx', 'application/xml', 'track.gpx'],
	['main.py', 'text/plain', 'main.py'],
	['Makefile', 'text/plain', 'Makefile.txt'],
	['minutes 2.0', 'text/plain', 'minutes 2.0.txt'],
	['thing.xyz', 'application/x-unknown', 'thing.xyz'],
	['backup.7z', 'application/octet-stream', 'backup.7z'],
	['file', undefined, 'file'],
	['constructor', 'constructor', 'constructor'],
])('%j of type %s is called %j', (said, type, name) => {
	expect(fullName(said, type)).toBe(name);
});

it('takes the extension that n8n knows when the type tells none', () => {
	expect(fullName(undefined, 'application/octet-stream', 'dwg')).toBe('file.dwg');
	expect(fullName('plan.dwg', 'application/octet-stream', 'dwg')).toBe('plan.dwg');
	expect(fullName('plan', 'application/octet-stream', '../x')).toBe('plan');
});

it('is no longer than file systems take, and keeps its extension', () => {
	const name = fullName('ü👍'.repeat(200), 'image/png');
	expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
	expect(Buffer.byteLength(name)).toBeGreaterThan(245);
	expect(name).toMatch(/^(ü👍)+ü?\.png$/u);
});

it.each([
	['https://a.b/c/my%20cake.png?x=1#y', 'my cake.png'],
	['https://a.b/100%.png', '100%.png'],
	['https://a.b/x/..%2F..%2Fpasswd', 'passwd'],
	['https://a.b/', undefined],
])('in %s is %j', (url, name) => {
	expect(nameInAddress(new URL(url))).toBe(name);
});
