import axios, { type AxiosInstance } from 'axios';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../../sandbox/api/server';
import { createDriver, type Driver } from '../../../sandbox/driver';

export interface Surroundings {
	sandbox: Sandbox;
	driver: Driver;
	/** Speaks with the app key; the base URL ends with the app ID. */
	api: AxiosInstance;
}

export function createApi({ url, appId }: Sandbox, username: string, password: string): AxiosInstance {
	return axios.create({
		baseURL: `${url}/sc/v2/apps/${appId}`,
		auth: { username, password },
		validateStatus: () => true,
		proxy: false,
	});
}

/** A sandbox for the tests of one file, put back to the start before each of them. */
export function useSandbox(options?: SandboxOptions): Surroundings {
	const surroundings = {} as Surroundings;
	beforeAll(async () => {
		const sandbox = await startSandbox(options);
		const api = createApi(sandbox, sandbox.keyId, sandbox.keySecret);
		Object.assign(surroundings, { sandbox, api, driver: createDriver(sandbox.url) });
	});
	beforeEach(async () => await surroundings.driver.reset());
	afterAll(async () => await surroundings.sandbox.close());
	return surroundings;
}
