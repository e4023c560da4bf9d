import type { Operation } from '../../../nodes/SunshineConversations/running/operation';
import { listSchemas, readSchema, toSchemaFile, TRIGGER } from '../../schemas/files';
import { allResources } from '../../shared/nodeTypes';
import { useOperations } from './operationRun';
import { runs } from './runs';

const byName = new Map<string, Operation>(
	allResources.flatMap(({ option, operations: list }) =>
		list.map((operation) => [`${option.value}: ${operation.option.value}`, operation] as const),
	),
);
const operations = [...byName.keys()];
/** n8n's guideline: what gives more fields than these has the switch Simplify. */
const MOST_FIELDS = 10;
const doRun = useOperations();

it('every operation has one run', () => {
	expect(runs.map(({ operation }) => operation).sort()).toEqual([...operations].sort());
});

it('every operation and the trigger have a schema, and nothing else has', () => {
	expect(listSchemas().sort()).toEqual([TRIGGER, ...operations].sort());
});

it.each(runs)('$operation does its work, and gives the fields of its schema', async (run) => {
	const outputs = await doRun(run);
	expect(outputs).not.toEqual([]);
	// After a change of the output, `npm run schemas` writes the file anew.
	expect(toSchemaFile(outputs)).toEqual(readSchema(run.operation));
	if (!byName.get(run.operation)!.simplify) {
		for (const output of outputs) expect(Object.keys(output).length).toBeLessThanOrEqual(MOST_FIELDS);
	}
});
