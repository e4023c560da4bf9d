import type { IDataObject, IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';
import { appId } from '../../../credentials/appId';
import { CREDENTIAL, type ApiContext, type ApiRequest, type Outcome } from './apiRequest';
import { toApiError, toConnectionError, toMisunderstood } from './errors';
import { isGone } from './gone';
import { mayHaveArrived, retryDelay } from './retry';
import { withoutHalves } from './wholeText';

/** In milliseconds. */
const TIMEOUT = 60_000;
/** In milliseconds, as long as the API waits for the answer of a webhook. */
const TIMEOUT_IN_WEBHOOK = 20_000;

/**
 * One call of the API, repeated where that is safe; gives the body of the answer.
 * In `webhook()` nothing is repeated: somebody waits there for an answer, and calls again.
 * Throws `NodeApiError` with the API's own title.
 */
export async function request<T extends object = IDataObject>(
	context: ApiContext,
	apiRequest: ApiRequest & { gives?: string & keyof T },
): Promise<T> {
	return (await requestAnswer(context, apiRequest)).body as T;
}

/** The same, with status and headers. */
export async function requestAnswer(
	context: ApiContext,
	apiRequest: ApiRequest,
): Promise<IN8nHttpFullResponse> {
	let isRepetition = false;
	for (let attempt = 1; ; attempt++) {
		const outcome = await send(context, apiRequest);
		if ('answer' in outcome) {
			const { answer } = outcome;
			if (isSuccess(answer)) return requireMember(context, apiRequest, answer);
			if (isRepetition && isGone(apiRequest, answer)) return { ...answer, body: {} };
		}
		isRepetition ||= mayHaveArrived(outcome);

		const delay = isInWebhook(context) ? undefined : retryDelay(apiRequest.method, attempt, outcome);
		if (delay === undefined) {
			throw 'answer' in outcome
				? toApiError(context.getNode(), apiRequest, outcome.answer, attempt)
				: toConnectionError(context.getNode(), apiRequest, outcome.connectionError, attempt);
		}
		await sleep(delay);
	}
}

function requireMember(
	context: ApiContext,
	apiRequest: ApiRequest,
	answer: IN8nHttpFullResponse,
): IN8nHttpFullResponse {
	const { gives } = apiRequest;
	const member = gives === undefined ? answer.body : (answer.body as IDataObject)[gives];
	if (typeof member === 'object' && member !== null) return answer;
	throw toMisunderstood(context.getNode(), apiRequest, String(gives));
}

async function send(
	context: ApiContext,
	{ method, path, root = 'app', body, form, query }: ApiRequest,
): Promise<Outcome> {
	try {
		const app = root === 'account' ? '' : `/${encodeURIComponent(await appIdOf(context))}`;
		const answer = (await context.helpers.httpRequestWithAuthentication.call(context, CREDENTIAL, {
			method,
			url: `/${root === 'v1.1' ? root : 'v2'}/apps${app}${path}`,
			...(body && jsonBody(withoutHalves(body))),
			...(form && { body: form as FormData }),
			...(query && { qs: withoutHalves(query) }),
			timeout: isInWebhook(context) ? TIMEOUT_IN_WEBHOOK : TIMEOUT,
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			// A redirect would carry the Authorization header elsewhere; the API sends none.
			disableFollowRedirect: true,
		})) as IN8nHttpFullResponse;
		return { answer };
	} catch (error) {
		return { connectionError: error as Error };
	}
}

function isInWebhook(context: ApiContext): boolean {
	return 'getResponseObject' in context;
}

/** By run of a node: n8n reads the credential from its database and decrypts it whenever it is asked. */
const appIds = new WeakMap<ApiContext, Promise<string>>();

/** Of the credential. */
export async function appIdOf(context: ApiContext): Promise<string> {
	const known = appIds.get(context) ?? context.getCredentials(CREDENTIAL).then(appId);
	appIds.set(context, known);
	return await known;
}

/** For a run that goes on with another's work: in `webhook()`, n8n 2.41 makes a V8 isolate to read a credential. */
export function assumeAppId(context: ApiContext, id: string): void {
	appIds.set(context, Promise.resolve(id));
}

/** n8n leaves out an empty object, but the API wants one. */
function jsonBody(body: IDataObject): Partial<IHttpRequestOptions> {
	if (Object.values(body).some((value) => value !== undefined)) return { body, json: true };
	return { body: '{}', headers: { 'Content-Type': 'application/json' } };
}

function isSuccess({ statusCode, body }: IN8nHttpFullResponse): boolean {
	return statusCode >= 200 && statusCode < 300 && typeof body === 'object' && body !== null;
}
