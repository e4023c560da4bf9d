import type { IDataObject } from 'n8n-workflow';
import type { WorkflowFile } from '../../sandbox/n8n/client/workflowFile';
import { TRIGGER } from '../../test/shared/nodeTypes';
import { action } from '../act/workflows';
import { builtIn, chain, type DrawnNode } from '../harness/chain';

/** The customers of each contender write on a channel of their own, so that triggers do not start for another's. */
export const CHANNELS = { ours: 'whatsapp', drawn: 'telegram' } as const;

export const TABLE = 'Waiting executions';

const call = (name: string, url: string, parameters: IDataObject = {}): DrawnNode =>
	builtIn(name, 'httpRequest', 4.2, { method: 'POST', url, options: {}, ...parameters });

const done = (stopwatch: string, id: string): DrawnNode => call('Done', `=${stopwatch}/done?id={{ ${id} }}`);

const trigger = (channel: string, options: IDataObject): DrawnNode => ({
	name: 'Trigger',
	type: TRIGGER,
	typeVersion: 1.1,
	parameters: { events: ['conversation:message'], channels: [channel], options },
});

export function asking(stopwatch: string): WorkflowFile {
	const ask = action({
		resource: 'message',
		operation: 'sendAndWait',
		message: 'Which day?',
		responseType: 'text',
	});
	return chain('Asking', [trigger(CHANNELS.ours, {}), ask, done(stopwatch, '$json.conversationId')]);
}

/** Says where it waits, and waits there. */
export function waiting(stopwatch: string): WorkflowFile {
	const open = builtIn('Webhook', 'webhook', 2.1, { httpMethod: 'POST', path: 'open', options: {} });
	const id = "$('Webhook').first().json.query.id";
	return chain('Waiting', [
		open,
		call('Say', `=${stopwatch}/waiting?id={{ ${id} }}&say={{ encodeURIComponent($execution.resumeUrl) }}`),
		builtIn('Wait', 'wait', 1.1, { resume: 'webhook', httpMethod: 'POST', options: {} }),
		done(stopwatch, id),
	]);
}

/** What a user would draw: the trigger, a look-up of who waits for this customer, and a call there. */
export function drawn(): WorkflowFile {
	return chain('Drawn', [
		trigger(CHANNELS.drawn, { handOverAnswers: false }),
		builtIn('Look up', 'dataTable', 1.1, {
			resource: 'row',
			operation: 'get',
			dataTableId: { __rl: true, mode: 'name', value: TABLE },
			matchType: 'allConditions',
			filters: {
				conditions: [{ keyName: 'conversation', condition: 'eq', keyValue: '={{ $json.conversationId }}' }],
			},
		}),
		call('Resume', '={{ $json.url }}'),
	]);
}
