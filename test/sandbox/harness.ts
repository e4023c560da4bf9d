import { createServer, STATUS_CODES, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import axios, { type AxiosInstance, type AxiosResponse } from 'axios';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../sandbox/api/server';
import { createDriver, type Driver, type Envelope } from '../../sandbox/driver';

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

export const BROKEN = 0;
export const NEVER = -1;

export interface Received {
	method: string;
	headers: IncomingHttpHeaders;
	body: Envelope;
}

export interface Receiver {
	target: string;
	received: Received[];
	/** Answers for the next requests, one each; 200 after that. `BROKEN` and `NEVER` are no answer at all. */
	answers: number[];
}

/** A webhook target that writes down what reaches it. */
export function useReceiver(): Receiver {
	const receiver: Receiver = { target: '', received: [], answers: [] };
	const server = createServer(async (request, response) => {
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk as Buffer);
		if (request.method === 'HEAD') return response.end();
		const body = JSON.parse(Buffer.concat(chunks).toString()) as Envelope;
		receiver.received.push({ method: request.method ?? '', headers: request.headers, body });
		const status = receiver.answers.shift() ?? 200;
		if (status === BROKEN) return request.socket.destroy();
		if (status === NEVER) return undefined;
		response.statusCode = status;
		if (status >= 300 && status < 400) response.setHeader('Location', receiver.target);
		return response.end(STATUS_CODES[status]);
	});
	beforeAll(async () => {
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		receiver.target = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
	});
	beforeEach(() => {
		receiver.received.length = 0;
		receiver.answers.length = 0;
	});
	afterAll(() => {
		server.close();
		server.closeAllConnections();
	});
	return receiver;
}

export const outcome = ({ status, data }: AxiosResponse) => ({ status, data });

export const titles = ({ data }: AxiosResponse): string[] =>
	(data as { errors: Array<{ title: string }> }).errors.map(({ title }) => title);

export const business = { type: 'business' };
