import type { IExecuteFunctions, IN8nHttpFullResponse } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { isObject } from '../../../vocabulary/pick';
import { Fresh } from './fresh';

const reachable = new Fresh();

/** Makes sure that the trigger will reach this execution: while it runs, n8n answers a call for it with 409. */
export async function checkSelfCall(context: IExecuteFunctions, signedUrl: string): Promise<void> {
	const url = new URL(signedUrl);
	const base = url.origin + url.pathname.split('/').slice(0, -2).join('/');
	await reachable.check(JSON.stringify([base, isTestRun(context)]), async () => {
		const fault = await callSelf(context, signedUrl);
		if (!fault) return;
		throw new NodeOperationError(
			context.getNode(),
			'n8n cannot call itself, so no answer would continue this workflow',
			{ description: `${fault} (${base})` },
		);
	});
}

function isTestRun(context: IExecuteFunctions): boolean {
	return context.getMode() === 'manual';
}

/** What is wrong, with the way out. */
async function callSelf(context: IExecuteFunctions, url: string): Promise<string | undefined> {
	try {
		const { statusCode, body } = (await context.helpers.httpRequest({
			method: 'POST',
			url,
			body: {},
			json: true,
			timeout: 10_000,
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			disableFollowRedirect: true,
		})) as IN8nHttpFullResponse;
		if (statusCode === 409) return undefined;
		// Of a run in the editor n8n stores nothing before it waits or ends, and stumbles over that.
		if (statusCode === 500 && isTestRun(context) && isObject(body)) return undefined;
		if (statusCode === 401) {
			return 'Its own address answers 401, as the path is not the one that n8n has signed: WEBHOOK_URL has most likely a prefix that a proxy takes away, or the proxy asks for a password.';
		}
		if (statusCode === 404) {
			return 'Its own address answers 404: another server, or another n8n, is there. Check WEBHOOK_URL.';
		}
		return `Its own address answers ${statusCode} instead of 409. Check WEBHOOK_URL and the proxy before n8n.`;
	} catch (error) {
		const { name, message } = error as Error;
		if (/ssrf/i.test(name) || /ssrf|blocked/i.test(message)) {
			return 'The protection against server-side request forgery forbids it. Add the host of WEBHOOK_URL to N8N_SSRF_ALLOWED_HOSTNAMES, or its address to N8N_SSRF_ALLOWED_IP_RANGES.';
		}
		return `Nothing answers there (${message}). Check WEBHOOK_URL, and that this machine can reach it.`;
	}
}
