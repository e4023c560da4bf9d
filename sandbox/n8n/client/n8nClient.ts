import { saveCredential, type Credential, type CredentialReference } from './credentials';
import { listExecutions, readExecution, type Execution, type ExecutionSummary } from './executions';
import { openSession, type Request } from './session';
import type { WorkflowFile } from './workflowFile';
import {
	activate,
	deactivate,
	deleteWorkflow,
	importWorkflow,
	listWorkflows,
	type Workflow,
} from './workflows';

export interface Owner {
	email: string;
	password: string;
	firstName: string;
	lastName: string;
}

export interface N8nClient {
	/** Anything else under `/rest`; gives what the answer holds in `data`. */
	request: Request;
	/** Comes first: sets up the owner of a new n8n, or logs in to one that was set up before. */
	signIn(owner: Owner): Promise<void>;
	/** Creates it, or gives new data to the one of this name and type. */
	saveCredential(credential: Credential): Promise<CredentialReference>;
	listWorkflows(): Promise<Workflow[]>;
	/** Not active yet; every node of this package gets the credential, every webhook a path of its own. */
	importWorkflow(file: WorkflowFile, credential?: CredentialReference): Promise<Workflow>;
	/** Resolves when the triggers are registered; throws the trigger's reason when it refuses. */
	activate(workflowId: string, versionId?: string): Promise<void>;
	deactivate(workflowId: string): Promise<void>;
	deleteWorkflow(workflowId: string): Promise<void>;
	listExecutions(workflowId: string): Promise<ExecutionSummary[]>;
	readExecution(executionId: string): Promise<Execution>;
}

interface Settings {
	userManagement: { showSetupOnFirstLoad: boolean };
}

async function signIn(request: Request, owner: Owner): Promise<void> {
	const { userManagement } = await request<Settings>('GET', '/settings');
	if (userManagement.showSetupOnFirstLoad) await request('POST', '/owner/setup', owner);
	else await request('POST', '/login', { emailOrLdapLoginId: owner.email, password: owner.password });
}

/** n8n's own REST API, the one that the editor uses. */
export function createN8nClient(url: string): N8nClient {
	const request = openSession(url);
	return {
		request,
		signIn: async (owner) => await signIn(request, owner),
		saveCredential: async (credential) => await saveCredential(request, credential),
		listWorkflows: async () => await listWorkflows(request),
		importWorkflow: async (file, credential) => await importWorkflow(request, file, credential),
		activate: async (workflowId, versionId) => await activate(request, workflowId, versionId),
		deactivate: async (workflowId) => await deactivate(request, workflowId),
		deleteWorkflow: async (workflowId) => await deleteWorkflow(request, workflowId),
		listExecutions: async (workflowId) => await listExecutions(request, workflowId),
		readExecution: async (executionId) => await readExecution(request, executionId),
	};
}
