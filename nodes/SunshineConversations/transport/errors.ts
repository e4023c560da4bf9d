import type { IN8nHttpFullResponse, INode, JsonObject } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import { adviceFor, arrivalAdvice } from './advice';
import type { ApiRequest } from './apiRequest';
import { connectionCode, wasNeverSent } from './connection';
import { faultsIn } from './faults';
import { toFileError } from './fileError';

type Requested = Pick<ApiRequest, 'method' | 'path' | 'root'>;

/** The API's own words as the message, what to do about them as the description. */
export function toApiError(
	node: INode,
	{ method, path, root }: Requested,
	{ statusCode, headers, body }: IN8nHttpFullResponse,
	attempts = 1,
): NodeApiError {
	const faults = faultsIn(body);
	const message = faults.length
		? faults.map(({ title }) => title).join('; ')
		: `The API answered ${statusCode} without saying why`;
	const details = [
		adviceFor({ status: statusCode, root, path, code: faults[0]?.code, message, method }),
		headers['retry-after'] && `The API asks to wait ${String(headers['retry-after'])} (Retry-After).`,
		attempts > 1 && `Tried ${attempts} times.`,
		`(${method} ${shownPath(root, path)}, status ${statusCode})`,
	];
	// Built from scratch: given n8n's own error, the constructor would return that one unchanged.
	const error = new NodeApiError(node, { statusCode, faults } as unknown as JsonObject, {
		message,
		description: details.filter(Boolean).join(' '),
		httpCode: String(statusCode),
	});
	// n8n replaces a message that holds the name of a system error, as the title can when a target is unreachable.
	error.message = message;
	error.context.code = faults[0]?.code;
	return error;
}

/** For a request without an answer. What the HTTP client threw holds the Authorization header: it is left behind. */
export function toConnectionError(
	node: INode,
	{ method, path, root }: Requested,
	error: Error,
	attempts = 1,
): NodeApiError | NodeOperationError {
	const code = connectionCode(error);
	if (!code) {
		return (
			toFileError(node, error) ??
			new NodeOperationError(node, error.message, { description: descriptionOf(error) })
		);
	}

	const arrival = wasNeverSent(error) ? '' : arrivalAdvice(method);
	// The system's code stays out of the message: n8n would replace it by a text that advises to retry at once.
	return new NodeApiError(
		node,
		{},
		{
			message: 'The API cannot be reached',
			description: `Check the host in the credential and the network (${code}).${arrival} Tried ${attempts === 1 ? 'once' : `${attempts} times`}. (${method} ${shownPath(root, path)})`,
		},
	);
}

/** Something on the way, or behind the base URL, answers with success but not as the API does. */
export function toMisunderstood(
	node: INode,
	{ method, path, root }: Requested,
	missing: string,
): NodeOperationError {
	return new NodeOperationError(node, 'The answer does not look like one of the API', {
		description: `Check host and base URL in the credential, and what stands between n8n and the API.${arrivalAdvice(method)} (There is no "${missing}" in it. ${method} ${shownPath(root, path)})`,
	});
}

/** The answer, or undefined if the API has no such thing. An unknown app is no answer to that question. */
export async function unlessMissing<T>(
	thing: 'integration' | 'user',
	answer: Promise<T>,
): Promise<T | undefined> {
	return await answer.catch((error: unknown) => {
		const isMissing = [`${thing}_not_found`, 'not_found'].includes(codeOf(error) ?? '');
		if (hasStatus(error, 404) && isMissing) return undefined;
		throw error;
	});
}

/** Whether the API answered with this status. */
export function hasStatus(error: unknown, status: number): boolean {
	return error instanceof NodeApiError && error.httpCode === String(status);
}

/** The API's own code of the first fault, e.g. `user_not_found`. */
function codeOf(error: unknown): string | undefined {
	return error instanceof NodeApiError ? (error.context.code as string | undefined) : undefined;
}

function shownPath(root: ApiRequest['root'], path: string): string {
	return root === 'account' ? `/apps${path}` : path;
}

function descriptionOf(error: Error): string | undefined {
	return 'description' in error && typeof error.description === 'string' ? error.description : undefined;
}
