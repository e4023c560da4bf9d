import { setTimeout as pause } from 'node:timers/promises';
import type { CredentialReference } from './credentials';
import type { Request } from './session';
import { prepareImport, type WorkflowFile } from './workflowFile';

export interface Workflow extends WorkflowFile {
	id: string;
	versionId: string;
	/** The version whose triggers run; `null` while the workflow is not active. */
	activeVersionId: string | null;
	isArchived: boolean;
}

interface Publication {
	status: 'failed' | 'in_progress' | 'not_published' | 'partial' | 'published';
	triggers: Array<{ errorMessage: string | null }>;
}

const secondsToPublish = 180;

/** Those that are not archived. */
export async function listWorkflows(request: Request): Promise<Workflow[]> {
	const all = await request<Array<Pick<Workflow, 'id' | 'isArchived'>>>('GET', '/workflows');
	const ids = all.filter(({ isArchived }) => !isArchived).map(({ id }) => id);
	return await Promise.all(ids.map(async (id) => await request<Workflow>('GET', `/workflows/${id}`)));
}

export async function importWorkflow(
	request: Request,
	file: WorkflowFile,
	credential?: CredentialReference,
): Promise<Workflow> {
	return await request('POST', '/workflows', { ...prepareImport(file, credential), active: false });
}

/** n8n answers before the triggers are registered or removed. */
async function waitForTriggers(request: Request, id: string, wanted: Publication['status']): Promise<void> {
	let failures = 0;
	for (let attempt = 0; attempt < secondsToPublish * 10; attempt++) {
		const { status, triggers } = await request<Publication>('GET', `/workflows/${id}/publication-status`);
		if (status === wanted) return;
		const hasFailed = wanted === 'published' && (status === 'failed' || status === 'partial');
		// n8n reads what is under way and what became of it side by side: the first look may tell of a former activation.
		if (hasFailed && ++failures > 1) {
			const reasons = triggers.flatMap(({ errorMessage }) => errorMessage ?? []);
			throw new Error(`n8n could not activate the workflow: ${reasons.join('; ')}`);
		}
		await pause(100);
	}
	throw new Error(`n8n did not come to an end with the workflow's triggers in ${secondsToPublish} seconds.`);
}

export async function activate(request: Request, id: string, versionId?: string): Promise<void> {
	const version = versionId ?? (await request<Workflow>('GET', `/workflows/${id}`)).versionId;
	await request('POST', `/workflows/${id}/activate`, { versionId: version });
	await waitForTriggers(request, id, 'published');
}

export async function deactivate(request: Request, id: string): Promise<void> {
	await request('POST', `/workflows/${id}/deactivate`, {});
	await waitForTriggers(request, id, 'not_published');
}

/** Deactivates it first; its executions go with it. */
export async function deleteWorkflow(request: Request, id: string): Promise<void> {
	await deactivate(request, id);
	await request('POST', `/workflows/${id}/archive`, {});
	await request('DELETE', `/workflows/${id}`);
}
