import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import { startSandbox, type Sandbox } from '../../../sandbox/api/server';
import { createDriver, type Driver } from '../../../sandbox/driver';

export interface Surroundings {
	sandbox: Sandbox;
	driver: Driver;
	credential: ICredentialDataDecryptedObject;
	/** Method and path below the app of each API call so far. */
	callsMade(): Promise<string[]>;
}

/** A sandbox for the tests of one file; what they leave behind is wiped before each of them. */
export function useSandbox(): Surroundings {
	const surroundings = {} as Surroundings;
	beforeAll(async () => {
		const sandbox = await startSandbox();
		Object.assign(surroundings, {
			sandbox,
			driver: createDriver(sandbox.url),
			credential: credentialFor(sandbox),
			callsMade: async () => (await surroundings.driver.requests()).map(describeCall),
		});
	});
	beforeEach(async () => await surroundings.driver.reset());
	afterAll(async () => await surroundings.sandbox.close());
	return surroundings;
}

function describeCall({ method, path }: { method: string; path: string }): string {
	return `${method} ${path.replace(/^.*\/apps\/\w+/, '')}`;
}

export function credentialFor({ url, appId, keyId, keySecret }: Sandbox): ICredentialDataDecryptedObject {
	return { host: 'custom', baseUrl: `${url}/sc`, appId, keyId, keySecret, authentication: 'jwt' };
}
