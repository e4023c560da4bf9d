import type { IN8nHttpFullResponse } from 'n8n-workflow';
import type { ApiRequest } from './apiRequest';
import { faultsIn } from './faults';

/**
 * Whether the answer to a DELETE says that there is no such thing: one that was repeated has then worked the first time.
 * That the user of a client is unknown, or the whole app, says nothing of the client.
 */
export function isGone(
	{ method, path, root, gives }: ApiRequest,
	{ statusCode, body }: IN8nHttpFullResponse,
): boolean {
	if (method !== 'DELETE' || statusCode !== 404 || gives !== undefined) return false;
	const [fault] = faultsIn(body);
	return !collectionsAbove(root, path).some(
		(collection) => fault?.code === `${singular(collection)}_not_found`,
	);
}

/** `/users/ana/clients/k1` → `apps`, `users` */
function collectionsAbove(root: ApiRequest['root'], path: string): string[] {
	const segments = `${root === 'account' ? 'apps' : 'apps/app'}${path}`.split('/');
	return segments.filter((_, place) => place % 2 === 0 && place + 2 < segments.length);
}

function singular(collection: string): string {
	return collection.replace(/s$/, '');
}
