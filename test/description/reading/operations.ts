import { methods, resolve, type Description, type Operation, type Parameter } from './description';
import type { Schema } from './schema';

export interface DescribedOperation extends Omit<Operation, 'parameters'> {
	/** E.g. `GET /v2/apps/{appId}`. */
	name: string;
	/** The parameters of the query as one object, as which the sandbox reads them. */
	query: Schema;
}

function describeQuery(parameters: Parameter[]): Schema {
	const ofQuery = parameters.filter((parameter) => parameter.in === 'query');
	return {
		type: 'object',
		properties: Object.fromEntries(ofQuery.map(({ name, schema }) => [name, schema])),
		required: ofQuery.filter(({ required }) => required).map(({ name }) => name),
	};
}

export function listOperations({ paths, components }: Description): DescribedOperation[] {
	return Object.entries(paths).flatMap(([path, item]) =>
		methods.flatMap((method) => {
			const operation = item[method];
			if (!operation) return [];
			const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
			return {
				...operation,
				name: `${method.toUpperCase()} ${path}`,
				query: describeQuery(parameters.map((one) => resolve(components.parameters, one))),
			};
		}),
	);
}

const toPattern = (name: string) => new RegExp(`^${name.replace(/\{\w+\}/g, '[^/]+')}$`);

/** Gives the operation that a call reaches, whichever of its base paths the call goes by. */
export function createFinder(operations: DescribedOperation[]) {
	const patterns = operations.map((operation) => [toPattern(operation.name), operation] as const);
	return (method: string, path: string): DescribedOperation | undefined => {
		const call = `${method} ${path.replace(/^\/sc\//, '/')}`;
		return patterns.find(([pattern]) => pattern.test(call))?.[1];
	};
}
