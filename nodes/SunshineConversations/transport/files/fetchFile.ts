import type {
	IExecuteFunctions,
	IHttpRequestOptions,
	IN8nHttpFullResponse,
	IWebhookFunctions,
} from 'n8n-workflow';
import { sleep } from 'n8n-workflow';
import { baseUrl } from '../../../../credentials/baseUrl';
import { CREDENTIAL, type Outcome } from '../apiRequest';
import { retryDelay } from '../retry';
import { isAttachmentAddress } from './attachmentAddress';
import { toFileError } from './fileErrors';
import { readFile } from './readFile';

export type DownloadContext = IExecuteFunctions | IWebhookFunctions;

const MOST_REDIRECTS = 5;
/** In milliseconds, until the host answers. */
const TIMEOUT = 30_000;

/** The answer with the file. Wherever redirects lead, only attachments of the credential's own host get to see it. */
export async function fetchFile(
	context: DownloadContext,
	address: URL,
	signal: AbortSignal,
): Promise<IN8nHttpFullResponse> {
	const base = new URL(baseUrl(await context.getCredentials(CREDENTIAL)));
	let url = address;
	for (let redirects = 0; ; redirects++) {
		const isSigned = isAttachmentAddress(url, base);
		const { answer, attempts } = await fetchRepeatedly(context, url, isSigned, signal);
		const { statusCode, headers } = answer;
		if (statusCode >= 200 && statusCode < 300) return answer;

		const next = typeof headers.location === 'string' ? locate(headers.location, url.href) : null;
		if (!next || redirects >= MOST_REDIRECTS) {
			throw toFileError(context.getNode(), url, { answer }, isSigned, attempts);
		}
		url = next;
	}
}

/** An answer that is no refusal, after as many attempts as the API gets. */
async function fetchRepeatedly(
	context: DownloadContext,
	url: URL,
	isSigned: boolean,
	signal: AbortSignal,
): Promise<{ answer: IN8nHttpFullResponse; attempts: number }> {
	for (let attempts = 1; ; attempts++) {
		const outcome = await fetchOnce(context, url, isSigned, signal);
		if ('answer' in outcome && outcome.answer.statusCode < 400) {
			return { answer: outcome.answer, attempts };
		}
		signal.throwIfAborted();
		const delay = retryDelay('GET', attempts, outcome);
		if (delay === undefined) throw toFileError(context.getNode(), url, outcome, isSigned, attempts);
		await sleep(delay, signal);
	}
}

async function fetchOnce(
	context: DownloadContext,
	{ href: url }: URL,
	isSigned: boolean,
	signal: AbortSignal,
): Promise<Outcome> {
	const done = new AbortController();
	const abortSignal = AbortSignal.any([signal, done.signal]);
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
	// n8n puts the execution's own signal in the place of ours.
	const signing = Object.create(context, {
		getExecutionCancelSignal: { value: () => abortSignal },
	}) as IExecuteFunctions;
	const { helpers } = context;
	try {
		const answer = (await (isSigned
			? helpers.httpRequestWithAuthentication.call(signing, CREDENTIAL, options)
			: helpers.httpRequest(options))) as IN8nHttpFullResponse;
		const isFile = answer.statusCode >= 200 && answer.statusCode < 300;
		return { answer: { ...answer, body: isFile ? await readFile(context.getNode(), answer) : undefined } };
	} catch (error) {
		return { connectionError: error as Error };
	} finally {
		// Closes the connection, which n8n keeps open until all of an answer was read. To destroy the stream is not enough.
		done.abort();
	}
}

/** Null for what no file can be fetched from. */
export function locate(location: string, base?: string): URL | null {
	const url = URL.canParse(location, base) ? new URL(location, base) : null;
	return url && /^https?:$/.test(url.protocol) ? url : null;
}
