import type { ICredentialDataDecryptedObject, IDataObject, INodeParameters } from 'n8n-workflow';
import { accountKey } from '../../../sandbox/api/state/fixedCredentials';
import { runAction, type Result } from './engine';
import { useSandbox, type Surroundings } from './sandbox';

export const UNKNOWN_ID = '0123456789abcdef01234567';
export const TRIGGERS = ['conversation:message'];

interface Custom extends IDataObject {
	id: string;
	webhooks: Array<IDataObject & { id: string }>;
}

export interface Administration {
	surroundings: Surroundings;
	/** Runs e.g. `app: get`. */
	attempt(
		operation: string,
		parameters?: INodeParameters,
		credential?: ICredentialDataDecryptedObject,
	): Promise<Result>;
	/** The same, for what has to go well. */
	run(...attempt: Parameters<Administration['attempt']>): Promise<IDataObject[]>;
	createCustom(): Promise<Custom>;
	/** An address that the sandbox can reach: any answer to its HEAD will do. */
	target(path?: string): string;
	/** The credential with the account's key. */
	asAccount(changes?: IDataObject): ICredentialDataDecryptedObject;
}

/** The administrative operations on a sandbox of their own. */
export function useAdministration(): Administration {
	const surroundings = useSandbox();
	const administration: Administration = {
		surroundings,
		async attempt(name, parameters = {}, credential = surroundings.credential) {
			const [resource, operation] = name.split(': ') as [string, string];
			return await runAction({ credential, parameters: { resource, operation, ...parameters } });
		},
		async run(...attempt) {
			const { items, error } = await administration.attempt(...attempt);
			if (error) throw error;
			return items.map(({ json }) => json);
		},
		async createCustom() {
			const [integration] = await administration.run('integration: create', {
				type: 'custom',
				target: administration.target(),
				triggers: TRIGGERS,
				options: { simplify: false, displayName: 'Bot', includeFullUser: true },
			});
			return integration as Custom;
		},
		target: (path = 'hook') => `${surroundings.sandbox.url}/${path}`,
		asAccount: (changes = {}) => ({
			...surroundings.credential,
			keyId: accountKey.id,
			keySecret: accountKey.secret,
			...(changes as ICredentialDataDecryptedObject),
		}),
	};
	return administration;
}
