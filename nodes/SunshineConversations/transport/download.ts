import type {
	IExecuteFunctions,
	IHttpRequestOptions,
	IN8nHttpFullResponse,
	IWebhookFunctions,
} from 'n8n-workflow';
import { baseUrl } from '../../../credentials/baseUrl';
import { toApiError } from './errors';
import { CREDENTIAL } from './request';

type DownloadContext = IExecuteFunctions | IWebhookFunctions;

const MOST_REDIRECTS = 5;
/** In milliseconds. */
const TIMEOUT = 300_000;

/**
 * The file as a stream. Only the credential's own host is shown the credential, wherever redirects lead:
 * private attachments need it there, and nobody else may have it.
 */
export async function download(context: DownloadContext, mediaUrl: string): Promise<IN8nHttpFullResponse> {
	const ownOrigin = new URL(baseUrl(await context.getCredentials(CREDENTIAL))).origin;
	let url = mediaUrl;
	for (let redirects = 0; ; redirects++) {
		const answer = await fetchOnce(context, url, new URL(url).origin === ownOrigin);
		const { statusCode, headers } = answer;
		if (statusCode >= 200 && statusCode < 300) return answer;

		const next = typeof headers.location === 'string' ? locate(headers.location, url) : null;
		const isRedirect = statusCode >= 300 && statusCode < 400 && next;
		if (!isRedirect || redirects >= MOST_REDIRECTS) {
			throw toApiError(context.getNode(), { method: 'GET', path: url }, { ...answer, body: undefined });
		}
		url = next.href;
	}
}

function locate(location: string, base: string): URL | null {
	return URL.canParse(location, base) ? new URL(location, base) : null;
}

async function fetchOnce(
	context: DownloadContext,
	url: string,
	isOwn: boolean,
): Promise<IN8nHttpFullResponse> {
	const options: IHttpRequestOptions = {
		method: 'GET',
		url,
		encoding: 'stream',
		timeout: TIMEOUT,
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		disableFollowRedirect: true,
	};
	const { helpers } = context;
	return (await (isOwn
		? helpers.httpRequestWithAuthentication.call(context, CREDENTIAL, options)
		: helpers.httpRequest(options))) as IN8nHttpFullResponse;
}
