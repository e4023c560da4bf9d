import type { Request } from './session';

export interface Credential {
	name: string;
	type: string;
	data: Record<string, string>;
}

/** What a node of a workflow names. */
export interface CredentialReference {
	id: string;
	name: string;
	type: string;
}

export async function saveCredential(request: Request, credential: Credential): Promise<CredentialReference> {
	const { name, type } = credential;
	const all = await request<CredentialReference[]>('GET', '/credentials');
	const found = all.find((other) => other.name === name && other.type === type);
	// n8n hides secrets, so nothing tells whether the data differs.
	if (found) await request('PATCH', `/credentials/${found.id}`, credential);
	const { id } = found ?? (await request<CredentialReference>('POST', '/credentials', credential));
	return { id, name, type };
}
