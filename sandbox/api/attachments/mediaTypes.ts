import { unsupportedMedia } from '../state/errors';

/** By extension; anything else counts as bytes. */
const mediaTypes: Record<string, string> = {
	gif: 'image/gif',
	jpeg: 'image/jpeg',
	jpg: 'image/jpeg',
	mp3: 'audio/mpeg',
	mp4: 'video/mp4',
	pdf: 'application/pdf',
	png: 'image/png',
	txt: 'text/plain',
};
const anyBytes = 'application/octet-stream';
const rejectedExtensions = new Set(['bat', 'cmd', 'com', 'dll', 'exe', 'jar', 'msi', 'scr', 'sh', 'vbs']);
const rejectedTypes = new Set([
	'application/x-dosexec',
	'application/x-msdos-program',
	'application/x-msdownload',
	'application/x-sh',
]);

/** Refuses what could be run. A type that is told counts for more than the name. */
export function readMediaType(filename: string, given = ''): string {
	const extension = filename.slice(filename.lastIndexOf('.') + 1).toLowerCase();
	const [told = ''] = given.split(';');
	if (rejectedExtensions.has(extension)) throw unsupportedMedia('File rejected. File extension not allowed');
	if (rejectedTypes.has(told)) throw unsupportedMedia('File rejected. File type not allowed');
	return told === '' || told === anyBytes ? (mediaTypes[extension] ?? anyBytes) : told;
}
