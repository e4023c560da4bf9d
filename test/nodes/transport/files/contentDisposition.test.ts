import { nameInDisposition } from '../../../../nodes/SunshineConversations/transport/files/contentDisposition';

/** As it travels: Node.js reads a header as one character per byte. */
const onTheWire = (header: string) => Buffer.from(header, 'utf8').toString('latin1');

it.each([
	['attachment; filename=bill.pdf', 'bill.pdf'],
	['ATTACHMENT; FileName = "my bill.pdf"', 'my bill.pdf'],
	['inline; filename="a;b=c.pdf"; size=5', 'a;b=c.pdf'],
	['attachment; filename="say \\"hi\\".txt"', 'say "hi".txt'],
	["attachment; filename=plain.txt; filename*=UTF-8''%e2%82%ac%20rates.txt", '€ rates.txt'],
	["attachment; filename*=utf-8'en'na%C3%AFve.txt; filename=naive.txt", 'naïve.txt'],
	["attachment; filename*=ISO-8859-1''na%EFve.txt", 'naïve.txt'],
	["attachment; filename*=UTF-16''x.txt; filename=plain.txt", 'plain.txt'],
	['attachment; filename*=broken; filename=plain.txt', 'plain.txt'],
	[onTheWire('attachment; filename="Rechnung für Åsa.pdf"'), 'Rechnung für Åsa.pdf'],
	['attachment; filename="na\u00efve.txt"', 'naïve.txt'],
	['attachment; filename="../../etc/passwd"', 'passwd'],
	['attachment; filename="C:\\dir\\bill.pdf"', 'bill.pdf'],
	["attachment; filename*=UTF-8''..%2F..%2Fpasswd", 'passwd'],
	["attachment; filename*=UTF-8''a%00b%0d%0a%E2%80%AEc.txt", 'abc.txt'],
	['attachment; filename="open', 'open'],
	['form-data; name="x; filename=evil.exe"', undefined],
	['attachment; filename=""', undefined],
	['attachment; filename=".."', undefined],
	['attachment', undefined],
	['', undefined],
	[undefined, undefined],
])('%j names the file %j', (header, name) => {
	expect(nameInDisposition(header)).toBe(name);
});
