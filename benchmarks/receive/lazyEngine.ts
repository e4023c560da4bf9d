import type { Bench } from '../harness/bench';

/** n8n makes an engine for expressions only when there is one to evaluate. */
export const LAZY_ENGINE = { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true' };

/** The same bench with this setting. */
export function withLazyEngine(bench: Bench, remarks: string[] = []): Bench {
	return {
		...bench,
		name: `${bench.name}-lazy`,
		title: `${bench.title}, with one setting of n8n`,
		about: 'The same with `N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE=true`.',
		remarks,
		settings: LAZY_ENGINE,
	};
}

/** Why a trigger cannot keep up with the Webhook node where n8n runs as it comes. */
export const engineRemark =
	"n8n 2.41 makes a new engine for expressions (a V8 isolate) for each call of each trigger, whether it has an expression or not. Under the profiler, n8n waited for that engine for 63 of the 102 ms of a call, before it so much as read the body. n8n's own Webhook node is spared it while it has neither an expression nor a credential; n8n's code names this one type, and no other node can join it. With the setting of the next bench, n8n makes the engine only where there is an expression, and the figures are what the nodes themselves take.";
