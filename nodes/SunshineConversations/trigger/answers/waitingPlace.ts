import type { IHttpRequestOptions, IWebhookFunctions } from 'n8n-workflow';

type Target = Pick<IHttpRequestOptions, 'headers' | 'skipSslCertificateValidation' | 'url'>;

/** The addresses by which n8n could not call itself, but by this machine's own. */
const onlyLocal = new Set<string>();

/** By the trigger's own address: expressions are slow, and it stays what it is while n8n runs. */
const bases = new Map<string, string>();

/** Where n8n takes calls for executions that wait, e.g. https://n8n.example.com/webhook-waiting; what it is called is a setting. */
export function waitingBase(context: IWebhookFunctions): string {
	const trigger = context.getNodeWebhookUrl('default') ?? '';
	const base = bases.get(trigger) ?? readBase(context);
	bases.set(trigger, base);
	return base;
}

function readBase(context: IWebhookFunctions): string {
	const url = new URL(String(context.evaluateExpression('{{ $execution.resumeUrl }}')));
	return url.origin + url.pathname.split('/').slice(0, -1).join('/');
}

/** What to call for this place: by n8n's address, and by this machine's own where n8n cannot reach the other. */
export function targetsOf(context: IWebhookFunctions, place: string): Target[] {
	const base = waitingBase(context);
	const own = { url: base + place };
	const local = localTarget(context, new URL(base), place);
	return onlyLocal.has(base) ? [local, own] : [own, local];
}

export function remember(context: IWebhookFunctions, { url }: Target): void {
	const base = waitingBase(context);
	if (url.startsWith(`${base}/`)) onlyLocal.delete(base);
	else onlyLocal.add(base);
}

/** The port is that of the call which is being answered. */
function localTarget(context: IWebhookFunctions, base: URL, place: string): Target {
	const { socket } = context.getRequestObject();
	const scheme = 'encrypted' in socket ? 'https' : 'http';
	return {
		url: `${scheme}://127.0.0.1:${socket.localPort}${base.pathname}${place}`,
		// n8n 1.x signs the host, too.
		headers: { Host: base.host },
		skipSslCertificateValidation: true,
	};
}
