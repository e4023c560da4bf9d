import type { IN8nHttpFullResponse, INode } from 'n8n-workflow';
import { NodeOperationError, sleep } from 'n8n-workflow';

/** In bytes. The API takes 50 MB, and some channels bring twice as much. */
const MOST_BYTES = 100 * 1024 * 1024;
/** In seconds, without anything new. */
const LONGEST_SILENCE = 30;

/**
 * The whole file, which stays in memory until it is known to be complete and the right one: what n8n has stored
 * cannot be taken back.
 */
export async function readFile(node: INode, { headers, body }: IN8nHttpFullResponse): Promise<Buffer> {
	if (Number(headers['content-length']) > MOST_BYTES) throw tooLarge(node);
	const progress = { bytes: 0 };
	const done = new AbortController();
	try {
		// A stream, whose type n8n's rules forbid to import.
		const stream = body as unknown as AsyncIterable<Uint8Array>;
		return await Promise.race([collect(node, stream, progress), silence(node, progress, done.signal)]);
	} finally {
		done.abort();
	}
}

async function collect(
	node: INode,
	stream: AsyncIterable<Uint8Array>,
	progress: { bytes: number },
): Promise<Buffer> {
	const chunks: Uint8Array[] = [];
	try {
		for await (const chunk of stream) {
			chunks.push(chunk);
			progress.bytes += chunk.length;
			if (progress.bytes > MOST_BYTES) break;
		}
	} catch (error) {
		throw broken(error);
	}
	if (progress.bytes > MOST_BYTES) throw tooLarge(node);
	return Buffer.concat(chunks);
}

/** The cause tells whether another attempt is worth it. */
function broken(cause: unknown): Error {
	return new Error('The file did not arrive whole', { cause });
}

/** Never ends but by telling that nothing comes any more, or by the signal. */
async function silence(node: INode, progress: { bytes: number }, signal: AbortSignal): Promise<never> {
	for (let before = -1; before !== progress.bytes;) {
		before = progress.bytes;
		await sleep(LONGEST_SILENCE * 1_000, signal);
	}
	throw new NodeOperationError(node, `No more of the file came for ${LONGEST_SILENCE} seconds`);
}

function tooLarge(node: INode): NodeOperationError {
	return new NodeOperationError(node, `The file is larger than ${MOST_BYTES / 1024 / 1024} MB`);
}
