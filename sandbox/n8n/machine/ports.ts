import getPort, { portNumbers } from 'get-port';

/** The preferred port of 127.0.0.1, or the next free one. */
export async function findPort(preferred: number): Promise<number> {
	return await getPort({ host: '127.0.0.1', port: portNumbers(preferred, preferred + 100) });
}

export async function findAnyPort(): Promise<number> {
	return await getPort({ host: '127.0.0.1' });
}
