import type { IBinaryData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { fullName, nameInAddress } from '../vocabulary/files/fileName';
import { mediaType, tellingType, typeByName } from '../vocabulary/files/fileTypes';
import { nameInDisposition } from './files/contentDisposition';
import { whatIsWrong } from './files/contents';
import { fetchFile, locate, type DownloadContext } from './files/fetchFile';

/** What is known of the file; else its address and the answer tell. */
interface KnownOfFile {
	fileName?: string;
	mimeType?: string;
}

/** Gets a file and hands it to n8n, if it is whole and what it should be. */
export async function downloadFile(
	context: DownloadContext,
	mediaUrl: string,
	signal: AbortSignal,
	known: KnownOfFile = {},
): Promise<IBinaryData> {
	const address = requireLocation(context, mediaUrl);
	const { body, headers } = await fetchFile(context, address, signal);
	const bytes = body as Buffer;
	const name = known.fileName ?? nameInDisposition(headers['content-disposition']) ?? nameInAddress(address);
	const expected = [mediaType(known.mimeType), typeByName(name)].filter((type) => type !== undefined);
	const wrong = whatIsWrong(bytes, headers['content-type'], expected);
	if (wrong) throw notTheFile(context, wrong);

	const type = tellingType(known.mimeType) ?? tellingType(headers['content-type']) ?? typeByName(name);
	signal.throwIfAborted();
	return await context.helpers.prepareBinaryData(
		bytes,
		fullName(name, type),
		type ?? 'application/octet-stream',
	);
}

function notTheFile(context: DownloadContext, message: string): NodeOperationError {
	const description = 'The address may have expired, or the file is private there. Ask for the file again.';
	return new NodeOperationError(context.getNode(), message, { description });
}

function requireLocation(context: DownloadContext, mediaUrl: string): URL {
	const url = locate(mediaUrl);
	if (url) return url;
	throw new NodeOperationError(
		context.getNode(),
		'Media URL: the address of a file begins with http:// or https://',
	);
}
