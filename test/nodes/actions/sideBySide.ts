import type { INodeParameters } from 'n8n-workflow';
import { route } from '../../../nodes/SunshineConversations/running/router';
import { allResources } from '../../shared/nodeTypes';
import { fakeApi } from '../fakeApi';
import type { requestRows } from './requests/requestRows';

export type RequestRow = (typeof requestRows)[number];

/** How many requests are under way at a time while two items run, by a clock that is faked. */
export async function countSideBySide(
	{ operation, answers }: RequestRow,
	items: INodeParameters[],
): Promise<number> {
	const [resource, name] = operation.split(': ');
	const { context } = fakeApi([]);
	const contexts = items.map(
		(item) => fakeApi([], { ...item, resource: resource!, operation: name! }).context,
	);
	let [underWay, most] = [0, 0];
	Object.assign(context, {
		getInputData: () => items.map(() => ({ json: {}, binary: { data: { data: '', mimeType: 'a/b' } } })),
		getNodeParameter: (field: string, item: number, fallback?: unknown) =>
			contexts[item]!.getNodeParameter(field, 0, fallback as never),
	});
	Object.assign(context.helpers, {
		constructExecutionMetaData: (outputs: unknown) => outputs,
		async httpRequestWithAuthentication() {
			most = Math.max(most, ++underWay);
			await new Promise((resolve) => setTimeout(resolve, 100));
			underWay--;
			return { statusCode: 200, headers: {}, body: Object.assign({}, ...answers) as object };
		},
	});
	const done = route.call(context, allResources);
	await jest.runAllTimersAsync();
	await done;
	return most;
}
