import type { IDataObject } from 'n8n-workflow';
import { writeEnvelope } from '../hostile/hostileBodies';
import { toRequest, type Parts } from '../hostile/hostileCorpus';
import type { Instance } from './instance';
import { openConnections } from './keptConnections';
import { subscribe } from './subscription';
import { listeningWorkflow } from './workflows';

export type Listener = Awaited<ReturnType<typeof listen>>;

/** A new workflow with a trigger, and what sends requests to it. */
export async function listen(instance: Instance, name: string, parameters: IDataObject = {}) {
	const { workflowId, webhook } = await subscribe(instance, listeningWorkflow(name, parameters));
	const { secret, target } = webhook;
	const { appId } = instance.sandbox;
	const { send, close } = openConnections(target);

	const sendWithSecret = async ({ headers = [], ...parts }: Parts) =>
		await send(toRequest(appId, { ...parts, headers: [...headers, ['X-API-Key', secret]] }));

	/** Gives the status, and how many events were accepted and duplicates. */
	const deliver = async (events: string[]): Promise<number[]> => {
		const { status, text } = await sendWithSecret({ body: writeEnvelope(appId, `[${events.join()}]`) });
		const { accepted, duplicates } = JSON.parse(text) as { accepted: number; duplicates: number };
		return [status, accepted, duplicates];
	};

	return { workflowId, secret, target, appId, send, sendWithSecret, deliver, close };
}
