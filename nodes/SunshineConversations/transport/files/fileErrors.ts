import type { INode, JsonObject } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import type { Outcome } from '../apiRequest';
import { connectionCode, wasNeverSent } from '../connection';

/** What the user is told: what happened, and what to do about it. */
type Told = [message: string, advice: string];

const GONE: Told = [
	'The file is no longer there',
	'It was deleted, or its address has expired. Ask for the file again.',
];
const NOT_OURS: Told = [
	'The file is private and belongs to another account, or its address has expired',
	'Take the media URL as the message has it, and the credential of the account that received the message.',
];
const LOCKED: Told = [
	'The host of the file wants a log-in',
	'The address has expired, is not one of a file, or is on another host than the attachments of the credential. Ask for the file again, or get it with the HTTP Request node and a credential for that host.',
];
const BUSY: Told = [
	'The host of the file gives out no more files for now',
	'Try again later, or download fewer files at a time.',
];
const BROKEN: Told = ['The host of the file is not working properly for the moment', 'Try again later.'];
const ASTRAY: Told = [
	'The address leads on to other addresses and never to a file',
	'Open the address in a browser to see where it leads. It may have expired: then ask for the file again.',
];
const REFUSED: Told = [
	'The host does not give the file out',
	'Open the address in a browser to see whether the file is there. It may have expired: then ask for the file again.',
];

function toldOf(status: number, isSigned: boolean): Told {
	if (status < 400) return ASTRAY;
	if (status === 401 || status === 403) return isSigned ? NOT_OURS : LOCKED;
	if (status === 404 || status === 410) return GONE;
	if (status === 429) return BUSY;
	return status < 500 ? REFUSED : BROKEN;
}

/** Why there is no file. What the HTTP client threw holds the Authorization header: it is left behind. */
export function toFileError(
	node: INode,
	{ origin, pathname }: URL,
	outcome: Outcome,
	isSigned: boolean,
	attempts: number,
): NodeApiError | NodeOperationError {
	const tries = attempts > 1 ? `Tried ${attempts} times. ` : '';
	// Without user and query, where some hosts have their secrets.
	const address = `GET ${origin}${pathname}`;
	if ('answer' in outcome) {
		const { statusCode } = outcome.answer;
		const [message, advice] = toldOf(statusCode, isSigned);
		return new NodeApiError(node, { statusCode } as JsonObject, {
			message,
			description: `${advice} ${tries}(${address}, status ${statusCode})`,
			httpCode: String(statusCode),
		});
	}
	const { connectionError: error } = outcome;
	if (error instanceof NodeOperationError) return error;
	const code = connectionCode(error);
	if (!code) return new NodeOperationError(node, error.message, { description: `${tries}(${address})` });
	const message = wasNeverSent(error)
		? 'The host of the file cannot be reached'
		: 'The connection to the host of the file broke off';
	const description = `Check the address and the network (${code}). ${tries}(${address})`;
	return new NodeApiError(node, {}, { message, description });
}
