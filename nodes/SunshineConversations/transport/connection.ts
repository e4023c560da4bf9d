interface SystemError extends Error {
	code?: string;
	syscall?: string;
}

/** What the system calls a connection that cannot be made or breaks, e.g. ECONNRESET or HPE_INVALID_CONSTANT. */
const BREAKS = /^(EADDR|EAI_|ECONN|EHOST|ENET|HPE_)[A-Z_]+$|^(ENOTFOUND|EPIPE|EPROTO|E(SOCKET)?TIMEDOUT)$/;

/** Nothing has been sent when these are met with, whatever the system was doing. */
const BEFORE_SENDING = new Set(['EAI_AGAIN', 'ECONNREFUSED', 'ENOTFOUND', 'EPROTO']);
const CONNECTING = new Set(['connect', 'getaddrinfo']);

/** The system's name for a broken connection; undefined for anything else. */
export function connectionCode(error: unknown): string | undefined {
	return findBreak(error)?.code;
}

/** Whether no connection came about, so that nothing can have arrived. */
export function wasNeverSent(error: unknown): boolean {
	const broken = findBreak(error);
	return broken !== undefined && (BEFORE_SENDING.has(broken.code ?? '') || isConnecting(broken));
}

/** The error itself and what caused it. */
export function causesOf(error: unknown): SystemError[] {
	const causes: Error[] = [];
	for (let cause = error; cause instanceof Error && !causes.includes(cause); cause = cause.cause) {
		causes.push(cause);
	}
	return causes;
}

function findBreak(error: unknown): SystemError | undefined {
	return causesOf(error).find((cause) => BREAKS.test(cause.code ?? '') || isConnecting(cause));
}

/** Node tries all addresses of a host, and gathers what became of them. */
function isConnecting(error: SystemError): boolean {
	if (error instanceof AggregateError) return error.errors.length > 0 && error.errors.every(isConnecting);
	return CONNECTING.has(error.syscall ?? '');
}
