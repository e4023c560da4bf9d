import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { findAnyPort, findPort } from '../../../../sandbox/n8n/machine/ports';

async function occupy(port = 0): Promise<{ server: Server; port: number }> {
	const server = createServer().listen(port, '127.0.0.1');
	await once(server, 'listening');
	return { server, port: (server.address() as AddressInfo).port };
}

it('gives the preferred port when it is free', async () => {
	const { server, port } = await occupy();
	server.close();
	await once(server, 'close');
	expect(await findPort(port)).toBe(port);
});

it('gives one of the next when the preferred port is taken', async () => {
	const { server, port } = await occupy(await findPort(24_100));
	const found = await findPort(port);
	server.close();
	expect(found).toBeGreaterThan(port);
	expect(found).toBeLessThanOrEqual(port + 100);
});

it('gives two callers two ports', async () => {
	expect(await findAnyPort()).not.toBe(await findAnyPort());
});
