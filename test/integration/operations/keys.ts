import type { IDataObject } from 'n8n-workflow';
import { AdminApi } from '../../shared/adminApi';
import type { RunContext } from './operationRun';

export interface Key extends IDataObject {
	id: string;
	secret: string;
}

/** Whether the key may read what is at this path of the app. */
export async function opens(
	{ surroundings }: RunContext,
	key: Key,
	appId: string,
	path = '',
): Promise<boolean> {
	const { url } = surroundings.sandbox;
	const api = new AdminApi({ url, appId, keyId: key.id, keySecret: key.secret });
	return await api.call('GET', path).then(
		() => true,
		() => false,
	);
}
