import type { IDataObject } from 'n8n-workflow';
import packageJson from '../../../package.json';
import type { CredentialReference } from './credentials';

export interface WorkflowNode {
	id?: string;
	name: string;
	type: string;
	typeVersion: number;
	position: number[];
	parameters: IDataObject;
	webhookId?: string;
	credentials?: Record<string, { id: string; name: string }>;
}

export interface WorkflowFile {
	name: string;
	nodes: WorkflowNode[];
	connections: Record<string, unknown>;
	settings?: IDataObject;
}

const ours = `${packageJson.name}.`;

/**
 * A copy in which this package's nodes use the credential. It has no `webhookId`s: n8n then makes new ones, and a file that
 * is imported twice does not claim one webhook path twice.
 */
export function prepareImport(file: WorkflowFile, credential?: CredentialReference): WorkflowFile {
	const { name, connections, settings = {} } = structuredClone(file);
	const nodes = structuredClone(file.nodes).map((node) => {
		delete node.webhookId;
		if (!credential || !node.type.startsWith(ours)) return node;
		const { id, name: credentialName, type } = credential;
		return { ...node, credentials: { ...node.credentials, [type]: { id, name: credentialName } } };
	});
	return { name, nodes, connections, settings };
}
