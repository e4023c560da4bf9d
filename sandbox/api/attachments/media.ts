import type { Content, Item } from '../model';
import type { SandboxState } from '../state/state';
import { findAttachment } from './attachments';
import { readMediaType } from './mediaTypes';

/** In bytes, of files elsewhere: SunCo fetches them, and the sandbox reaches nothing outside. */
const SIZE_ELSEWHERE = 1024;
const LONGEST_ALT_TEXT = 128;

interface Media {
	mediaType: string;
	mediaSize: number;
	filename: string;
}

function readFilename(mediaUrl: string): string {
	const encoded = new URL(mediaUrl).pathname.split('/').pop() ?? '';
	try {
		return decodeURIComponent(encoded);
	} catch {
		return encoded;
	}
}

/** What the API learns of a file: the sandbox knows its own, and of others the address. */
function describeMedia(state: SandboxState, mediaUrl: string): Media {
	const attachment = findAttachment(state, mediaUrl);
	if (attachment) return { ...attachment, mediaSize: attachment.bytes.length };
	const filename = readFilename(mediaUrl);
	return { filename, mediaType: readMediaType(filename), mediaSize: SIZE_ELSEWHERE };
}

const toAltText = ({ filename }: Media) =>
	filename === '' ? {} : { altText: filename.slice(0, LONGEST_ALT_TEXT) };

function completeItem(state: SandboxState, item: Item): Item {
	if (item.mediaUrl === undefined) return item;
	const media = describeMedia(state, item.mediaUrl);
	return { mediaType: media.mediaType, ...toAltText(media), ...item };
}

/** Adds what the API finds out about the files of a message. Type and size cannot be chosen. */
export function completeMedia(state: SandboxState, content: Content): Content {
	const { type, mediaUrl, items } = content;
	if (items) return { ...content, items: items.map((item) => completeItem(state, item)) };
	if (mediaUrl === undefined || (type !== 'image' && type !== 'file')) return content;
	const media = describeMedia(state, mediaUrl);
	const { mediaType, mediaSize } = media;
	return { ...toAltText(media), ...content, mediaType, mediaSize };
}

/** The same for what a channel brings, where the sender's phone may say it in other words. */
export function completeCustomerMedia(state: SandboxState, content: Content): Content {
	const { mediaUrl } = content;
	if (mediaUrl === undefined || !URL.canParse(mediaUrl)) return content;
	return { ...completeMedia(state, content), ...content };
}
