import type { CredentialReference } from '../../../sandbox/n8n/client/credentials';
import type { Execution } from '../../../sandbox/n8n/client/executions';
import type { N8nClient } from '../../../sandbox/n8n/client/n8nClient';
import type { WorkflowFile } from '../../../sandbox/n8n/client/workflowFile';
import { ACTION } from '../../shared/nodeTypes';
import { finishedExecutions } from './finishedExecutions';
import { listeningWorkflow } from './workflows';

type Credential = CredentialReference & { data: Record<string, string> };

/** What users do in n8n's editor, where it may fail; each gives the words that they are shown. */
export function userActions(client: () => N8nClient) {
	const words = async (work: Promise<unknown>): Promise<string> =>
		await work.then(
			(answer) => JSON.stringify(answer) ?? '',
			(error: Error) => error.message,
		);

	return {
		/** Runs a new workflow by its manual trigger; gives what n8n has kept of it. */
		async run(file: WorkflowFile, credential: CredentialReference): Promise<Execution> {
			const { id } = await client().importWorkflow(file, credential);
			await client().request('POST', `/workflows/${id}/run`, { triggerToStartFrom: { name: 'Start' } });
			const [execution] = await finishedExecutions(client(), id);
			return await client().readExecution(execution!.id);
		},

		/** As the button "Retry" in the credential's window. */
		testCredential: async (credentials: Credential) =>
			await words(client().request('POST', '/credentials/test', { credentials })),

		openList: async (reference: CredentialReference) =>
			await words(
				client().request('POST', '/dynamic-node-parameters/resource-locator-results', {
					nodeTypeAndVersion: { name: ACTION, version: 1 },
					path: 'parameters.any',
					methodName: 'searchIntegrations',
					currentNodeParameters: {},
					credentials: { [reference.type]: reference },
				}),
			),

		/** Of a new workflow with a trigger; gives up when n8n does. */
		async activate(reference: CredentialReference): Promise<string> {
			const { id } = await client().importWorkflow(listeningWorkflow(`With ${reference.name}`), reference);
			const refusal = await words(client().activate(id));
			await words(client().deactivate(id));
			return refusal;
		},
	};
}
