export interface Fault {
	code?: string;
	title: string;
}

/** v2 answers `{errors: [{code, title}]}`, v1.1 `{error: {code, description}}`, a proxy anything. */
export function faultsIn(body: unknown): Fault[] {
	if (typeof body !== 'object' || body === null) return [];
	const { errors, error } = body as {
		errors?: Array<Partial<Fault>>;
		error?: { code?: string; description?: string };
	};
	if (Array.isArray(errors)) return errors.flatMap((fault) => (fault?.title ? [fault as Fault] : []));
	return error?.description ? [{ code: error.code, title: error.description }] : [];
}
