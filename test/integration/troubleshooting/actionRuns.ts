import type { ICredentialDataDecryptedObject, INodeParameters } from 'n8n-workflow';
import { runAction } from '../harness/engine';
import type { Surroundings } from '../harness/sandbox';

export type Change = ICredentialDataDecryptedObject;
export type Row = [cause: string, quotes: string[], make: () => Promise<string>];

export const send = {
	resource: 'message',
	operation: 'send',
	sendTo: 'conversation',
	conversationId: 'abc',
	options: { outsideWindow: { values: { choice: 'sendAnyway' } } },
	text: 'Hello',
};

/** Runs of the action node, which give message and description. */
export function actionRuns(surroundings: Surroundings) {
	const run = async (parameters: INodeParameters, change: Change = {}) => {
		const credential = { ...surroundings.credential, ...change };
		const { error } = await runAction({ credential, parameters });
		return `${error?.message}\n${error?.description}`;
	};
	const runWith = async (status: number, body?: unknown, headers?: Record<string, string>) => {
		await surroundings.driver.injectFault({ status, body, headers });
		return await run(send);
	};
	const createAna = async () => {
		const ana = await surroundings.driver.createCustomer({ channel: 'whatsapp' });
		await surroundings.driver.write(ana, { text: 'Hi' });
		return ana;
	};
	return { run, runWith, createAna };
}
