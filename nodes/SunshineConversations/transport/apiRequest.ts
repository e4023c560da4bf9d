import type {
	IDataObject,
	IExecuteFunctions,
	IHookFunctions,
	IHttpRequestMethods,
	ILoadOptionsFunctions,
	IN8nHttpFullResponse,
	IWebhookFunctions,
} from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

export const CREDENTIAL = 'sunshineConversationsApi';

export type ApiContext = IExecuteFunctions | IHookFunctions | ILoadOptionsFunctions | IWebhookFunctions;

export interface ApiRequest {
	method: IHttpRequestMethods;
	/** Below the root, made with `path`. */
	path: string;
	/** `app`: `/v2/apps/{appId}`, unless told otherwise; `account`: `/v2/apps`; `v1.1`: `/v1.1/apps/{appId}`. */
	root?: 'account' | 'app' | 'v1.1';
	body?: IDataObject;
	/** multipart/form-data instead of a body; sent anew with every attempt. */
	form?: object;
	query?: IDataObject;
	/** The member of the answer that is asked for; one without it does not come from the API. */
	gives?: string;
}

export type Outcome = { answer: IN8nHttpFullResponse } | { connectionError: Error };

/** Fills IDs into a path, encoded: an external ID may hold any character. */
export function path(parts: TemplateStringsArray, ...ids: string[]): string {
	const stray = ids.find((id) => !isPathPart(id));
	if (stray !== undefined) throw new UserError(`"${stray}" is not an ID`);
	return String.raw({ raw: parts }, ...ids.map(encodeURIComponent));
}

/** Not empty and neither `.` nor `..`, which would change the path, and no emoji that was cut in half. */
export function isPathPart(id: string): boolean {
	return !/^\.{0,2}$|[\p{Cc}\p{Surrogate}]/u.test(id);
}
