import type { IExecuteFunctions } from 'n8n-workflow';
import { path } from '../../../transport/apiRequest';
import { requestAll } from '../../../transport/pagination';
import { isSdkChannel, SDK } from '../../../vocabulary/channels';
import type { Destination } from './destination';

/** A user's account on one channel. */
export interface Client {
	id: string;
	type: string;
	status?: string;
	integrationId?: string | null;
}

export async function listClients(context: IExecuteFunctions, userId: string): Promise<Client[]> {
	return await requestAll<Client>(context, { path: path`/users/${userId}/clients`, key: 'clients' });
}

/** Those that the API delivers to, also in vain. In a web chat the message waits for the customer. */
export function linkedClients(clients: Client[]): Client[] {
	return clients.filter(
		({ type, status }) => status !== 'pending' && (status !== 'inactive' || type === SDK),
	);
}

export function isBlocked({ status }: Client): boolean {
	return status === 'blocked';
}

/** Whether the client is one of those that the destination leaves. */
export function fits(
	{ type, integrationId }: Client,
	{ integrationType: wanted, integrationId: through }: Destination,
): boolean {
	if (through !== undefined) return integrationId === through;
	return wanted === undefined || type === (isSdkChannel(wanted) ? SDK : wanted);
}
