import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { hasStatus } from '../../../transport/errors';
import { requestAll } from '../../../transport/pagination';
import { appIdOf } from '../../../transport/request';
import { Fresh } from './fresh';

interface Integration {
	webhooks?: Array<{ target?: string; triggers?: string[] }>;
}

const ANSWERS = 'conversation:message';

const listened = new Fresh();

/** Makes sure that somebody hands answers over: an active trigger whose webhook comes to this n8n. */
export async function checkListening(context: IExecuteFunctions, signedUrl: string): Promise<void> {
	const own = addressOf(signedUrl);
	await listened.check(JSON.stringify([own, await appIdOf(context)]), async () => {
		const integrations = await listIntegrations(context);
		const targets = integrations?.flatMap(({ webhooks = [] }) =>
			webhooks.filter(({ triggers = [] }) => triggers.includes(ANSWERS) || triggers.includes('*')),
		);
		if (!targets || targets.some(({ target = '' }) => isListening(target, own))) return;
		throw new NodeOperationError(
			context.getNode(),
			'Nothing in this n8n would hear the answer: activate a workflow with a Sunshine Conversations Trigger on this app',
			{
				description:
					'Any active trigger with Hand Over Answers on will do, also one without events, and also in this workflow. A trigger that only listens for a test does not count.',
			},
		);
	});
}

/** Undefined for a key that may not look: one of an integration. */
async function listIntegrations(context: IExecuteFunctions): Promise<Integration[] | undefined> {
	const list = { path: '/integrations', key: 'integrations', query: { 'filter[types]': 'custom' } };
	return await requestAll<Integration>(context, list).catch((error: unknown) => {
		if (hasStatus(error, 403)) return undefined;
		throw error;
	});
}

/** Where n8n is, with what a proxy puts before its paths: `https://example.com/n8n/`. */
function addressOf(signedUrl: string): string {
	const { origin, pathname } = new URL(signedUrl);
	return `${origin}${pathname.split('/').slice(0, -3).join('/')}/`;
}

function isListening(target: string, own: string): boolean {
	return target.startsWith(own) && !target.slice(own.length).split('/')[0]!.endsWith('-test');
}
