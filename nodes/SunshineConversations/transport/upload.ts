import type { IBinaryData, IExecuteFunctions } from 'n8n-workflow';
import { fullName } from '../vocabulary/files/fileName';
import { mediaType } from '../vocabulary/files/fileTypes';
import { request } from './request';
import { withoutHalves } from './wholeText';

export interface Attachment {
	mediaUrl: string;
	mediaType: string;
}

/** What the HTTP client reads of a part: it asks for the bytes when it sends them, again for another attempt. */
interface FilePart extends AsyncIterable<Uint8Array> {
	name: string;
	type: string;
	size: number;
}

/**
 * multipart/form-data with one file, for n8n's HTTP client, which streams anything of this shape.
 * A real FormData takes files only as a Blob, so the whole file in memory once more.
 */
class FileForm {
	constructor(private readonly parts: Array<[name: string, file: FilePart]>) {}

	get [Symbol.toStringTag](): string {
		return 'FormData';
	}

	append(name: string, file: FilePart): void {
		this.parts.push([name, file]);
	}

	entries(): IterableIterator<[string, FilePart]> {
		return this.parts.values();
	}

	[Symbol.iterator](): IterableIterator<[string, FilePart]> {
		return this.entries();
	}
}

/** Uploads a file that n8n holds; one that is for a message lives as long as its conversation. */
export async function uploadAttachment(
	context: IExecuteFunctions,
	itemIndex: number,
	binary: IBinaryData,
	forConversation?: string,
): Promise<Attachment> {
	const file = await describeFile(context, itemIndex, binary);
	const { attachment } = await request<{ attachment: Attachment }>(context, {
		method: 'POST',
		path: '/attachments',
		query: {
			access: 'public',
			...(forConversation && { for: 'message', conversationId: forConversation }),
		},
		form: new FileForm([['source', file]]),
		gives: 'attachment',
	});
	return attachment;
}

async function describeFile(
	context: IExecuteFunctions,
	itemIndex: number,
	binary: IBinaryData,
): Promise<FilePart> {
	const { id, mimeType, fileName, fileExtension } = binary;
	const type = mediaType(mimeType) ? mimeType : 'application/octet-stream';
	const name = fullName(withoutHalves(fileName), mediaType(mimeType), fileExtension);
	if (!id) {
		const bytes = await context.helpers.getBinaryDataBuffer(itemIndex, binary);
		return {
			name,
			type,
			size: bytes.length,
			[Symbol.asyncIterator]: async function* () {
				yield bytes;
			},
		};
	}
	const { fileSize: size } = await context.helpers.getBinaryMetadata(id);
	return {
		name,
		type,
		size,
		async *[Symbol.asyncIterator]() {
			yield* await context.helpers.getBinaryStream(id);
		},
	};
}
