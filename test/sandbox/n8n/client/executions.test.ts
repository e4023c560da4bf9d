import { stringify } from 'flatted';
import { listExecutions, readExecution, readOutput } from '../../../../sandbox/n8n/client/executions';
import type { Request } from '../../../../sandbox/n8n/client/session';

/** Answers with these in turn and notes the paths that were asked for. */
function answerWith(...answers: unknown[]) {
	const paths: string[] = [];
	const request: Request = async <T>(_method: unknown, path: string) => {
		paths.push(path);
		return answers.shift() as T;
	};
	return { request, paths };
}

const page = (length: number, nextCursor: string | null) => ({
	results: Array.from({ length }, (_, index) => ({ id: String(index) })),
	nextCursor,
});

it('lists the executions of all pages and asks for no page after the last', async () => {
	const { request, paths } = answerWith(page(100, 'next'), page(3, 'a cursor that leads nowhere'));
	expect(await listExecutions(request, 'w1')).toHaveLength(103);
	expect(paths).toHaveLength(2);
	expect(paths[1]).toContain('cursor=next');
});

it('names every status, which makes n8n list the running and the ended ones in one look', async () => {
	const { request, paths } = answerWith(page(0, null));
	await listExecutions(request, 'w1');
	const filter = new URLSearchParams(paths[0]!.split('?')[1]).get('filter');
	expect(JSON.parse(filter!)).toEqual({
		workflowId: 'w1',
		status: expect.arrayContaining(['new', 'running', 'success', 'error', 'crashed', 'waiting', 'canceled']),
	});
});

it('reads what a node put out, over all runs and outputs', async () => {
	const run = (...outputs: Array<Array<{ json: object }> | null>) => ({ data: { main: outputs } });
	const runs = [run([{ json: { n: 1 } }], null), run(null, [{ json: { n: 2 } }])];
	const { request } = answerWith({ id: '7', data: stringify({ resultData: { runData: { Send: runs } } }) });
	const execution = await readExecution(request, '7');
	expect(readOutput(execution, 'Send')).toEqual([{ n: 1 }, { n: 2 }]);
	expect(readOutput(execution, 'Never ran')).toEqual([]);
});
