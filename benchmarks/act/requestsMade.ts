import type { SandboxProcess } from '../harness/sandboxProcess';

/** How many requests the API has had while something was done. */
export async function countRequests<Result>(
	{ driver }: SandboxProcess,
	work: () => Promise<Result>,
): Promise<{ result: Result; requests: number }> {
	const before = new Set((await driver.requests()).map(({ id }) => id));
	const result = await work();
	const requests = (await driver.requests()).filter(({ id }) => !before.has(id)).length;
	return { result, requests };
}
