import type {
	IBinaryData,
	IExecuteFunctions,
	IHttpRequestOptions,
	IN8nHttpFullResponse,
	IWebhookFunctions,
} from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { baseUrl } from '../../../credentials/baseUrl';
import { CREDENTIAL } from './apiRequest';
import { toApiError } from './errors';

type DownloadContext = IExecuteFunctions | IWebhookFunctions;

const MOST_REDIRECTS = 5;
/** In milliseconds. */
const TIMEOUT = 300_000;

interface DownloadOptions {
	/** What is known of the file; else its address and the answer tell. */
	fileName?: string;
	mimeType?: string;
	/** Breaks off the download, whatever stage it is at. */
	abortSignal?: AbortSignal;
}

/** Streams the file to where n8n keeps files. */
export async function downloadFile(
	context: DownloadContext,
	mediaUrl: string,
	{ fileName, mimeType, abortSignal }: DownloadOptions = {},
): Promise<IBinaryData> {
	const { body, headers } = await download(context, mediaUrl, abortSignal);
	return await context.helpers.prepareBinaryData(
		// In fact a stream, whose type n8n's rules forbid to import.
		body as Buffer,
		fileName ?? nameIn(mediaUrl),
		withoutParameters(mimeType ?? headers['content-type']),
	);
}

/** The name that an address ends with. */
export function nameIn(url: string): string {
	const encoded = new URL(url).pathname.split('/').pop() ?? '';
	try {
		return decodeURIComponent(encoded).split(/[\\/]/).pop() || 'file';
	} catch {
		return encoded;
	}
}

/** `text/plain; charset=utf-8` → `text/plain` */
function withoutParameters(mimeType: unknown): string | undefined {
	return typeof mimeType === 'string' ? mimeType.split(';')[0]!.trim() : undefined;
}

/**
 * The file as a stream. Only the credential's own host is shown the credential, wherever redirects lead:
 * private attachments need it there, and nobody else may have it.
 */
async function download(
	context: DownloadContext,
	mediaUrl: string,
	abortSignal?: AbortSignal,
): Promise<IN8nHttpFullResponse> {
	let url = requireLocation(context, mediaUrl);
	const ownOrigin = new URL(baseUrl(await context.getCredentials(CREDENTIAL))).origin;
	for (let redirects = 0; ; redirects++) {
		const answer = await fetchOnce(context, url, url.origin === ownOrigin, abortSignal);
		const { statusCode, headers } = answer;
		if (statusCode >= 200 && statusCode < 300) return answer;

		const next = typeof headers.location === 'string' ? locate(headers.location, url.href) : null;
		const isRedirect = statusCode >= 300 && statusCode < 400 && next;
		if (!isRedirect || redirects >= MOST_REDIRECTS) {
			throw toApiError(context.getNode(), { method: 'GET', path: url.href }, { ...answer, body: undefined });
		}
		url = next;
	}
}

function requireLocation(context: DownloadContext, mediaUrl: string): URL {
	const url = locate(mediaUrl);
	if (url) return url;
	throw new NodeOperationError(
		context.getNode(),
		'Media URL: the address of a file begins with http:// or https://',
	);
}

/** Null for what no file can be fetched from. */
function locate(location: string, base?: string): URL | null {
	const url = URL.canParse(location, base) ? new URL(location, base) : null;
	return url && /^https?:$/.test(url.protocol) ? url : null;
}

async function fetchOnce(
	context: DownloadContext,
	{ href: url }: URL,
	isOwn: boolean,
	abortSignal?: AbortSignal,
): Promise<IN8nHttpFullResponse> {
	const options: IHttpRequestOptions = {
		method: 'GET',
		url,
		encoding: 'stream',
		timeout: TIMEOUT,
		abortSignal,
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		disableFollowRedirect: true,
	};
	const { helpers } = context;
	return (await (isOwn
		? helpers.httpRequestWithAuthentication.call(context, CREDENTIAL, options)
		: helpers.httpRequest(options))) as IN8nHttpFullResponse;
}
