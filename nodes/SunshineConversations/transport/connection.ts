/** No connection came about, so nothing can have arrived. */
export const NEVER_SENT: ReadonlySet<string> = new Set([
	'EAI_AGAIN',
	'ECONNREFUSED',
	'EHOSTUNREACH',
	'ENETUNREACH',
	'ENOTFOUND',
	'EPROTO',
]);

/** The system's name for a broken connection, e.g. ECONNRESET or HPE_INVALID_CONSTANT; undefined for anything else. */
export function connectionCode(error: unknown): string | undefined {
	for (let cause = error; cause instanceof Error; cause = cause.cause) {
		const { code } = cause as NodeJS.ErrnoException;
		if (typeof code === 'string' && /^(E(?!RR_)|HPE_)[A-Z_]+$/.test(code)) return code;
	}
	return undefined;
}
