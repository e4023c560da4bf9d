import { useOperations } from '../integration/operations/operationRun';
import { runs } from '../integration/operations/runs';
import { useTriggerRun } from '../integration/operations/trigger';
import { deleteSchema, listSchemas, TRIGGER, writeSchema } from './files';

const doRun = useOperations();
const doTriggerRun = useTriggerRun();

it.each(runs)('$operation', async (run) => writeSchema(run.operation, await doRun(run)));

it('the trigger', async () => writeSchema(TRIGGER, await doTriggerRun()));

it('nothing else', () => {
	const names = new Set([TRIGGER, ...runs.map(({ operation }) => operation)]);
	for (const name of listSchemas()) if (!names.has(name)) deleteSchema(name);
});
