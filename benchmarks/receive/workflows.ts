import type { WorkflowFile } from '../../sandbox/n8n/client/workflowFile';
import { builtIn, chain, type DrawnNode } from '../harness/chain';

export const end = builtIn('End', 'noOp', 1);

/** Answers as soon as n8n has created the execution, as our trigger does. */
const webhook = (path: string, parameters: DrawnNode['parameters'] = {}) =>
	builtIn('Webhook', 'webhook', 2.1, {
		httpMethod: 'POST',
		path,
		responseMode: 'onReceived',
		options: {},
		...parameters,
	});

const verify = (secret: string) =>
	builtIn('Verify', 'code', 2, {
		jsCode: [
			'const [{ json }] = $input.all();',
			`if (json.headers['x-api-key'] !== ${JSON.stringify(secret)}) return [];`,
			'return json.body.events.map((event) => ({ json: event }));',
		].join('\n'),
	});

const removeDuplicates = (value: string) =>
	builtIn('Remove Duplicates', 'removeDuplicates', 2, {
		operation: 'removeItemsSeenInPreviousExecutions',
		logic: 'removeItemsWithAlreadySeenKeyValues',
		dedupeValue: value,
		options: { historySize: 1_000_000 },
	});

const remember = builtIn('Remember', 'code', 2, {
	jsCode: [
		"const seen = ($getWorkflowStaticData('global').seen ??= {});",
		'const fresh = $input.first().json.body.events.filter(({ id }) => !seen[id]);',
		'for (const { id } of fresh) seen[id] = true;',
		'return fresh.map((event) => ({ json: event }));',
	].join('\n'),
});

const firstEvent = '={{ $json.body.events[0].id }}';

export const plain = (): WorkflowFile => chain('Plain', [webhook('plain'), end]);

/** n8n makes an isolate for each call, as for all triggers but a Webhook node without expressions. */
export const withExpression = (): WorkflowFile =>
	chain('With expression', [webhook('with-expression', { options: { ignoreBots: '={{ false }}' } }), end]);

export const deduplicated = (): WorkflowFile =>
	chain('Deduplicated', [webhook('deduplicated'), removeDuplicates(firstEvent), end]);

export const remembered = (): WorkflowFile => chain('Remembered', [webhook('remembered'), remember, end]);

export const verified = (secret: string): WorkflowFile =>
	chain('Verified', [webhook('verified'), verify(secret), removeDuplicates('={{ $json.id }}'), end]);

/** n8n's own check of a header, which is not compared in constant time. */
export function headerChecked(credential: { id: string; name: string }): WorkflowFile {
	const node = {
		...webhook('header-checked', { authentication: 'headerAuth' }),
		credentials: { httpHeaderAuth: credential },
	};
	return chain('Header checked', [node, end]);
}
