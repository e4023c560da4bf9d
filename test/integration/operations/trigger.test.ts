import { readSchema, toSchemaFile, TRIGGER } from '../../schemas/files';
import { useTriggerRun } from './trigger';

const doRun = useTriggerRun();

it('the trigger gives the fields of its schema', async () => {
	expect(toSchemaFile(await doRun())).toEqual(readSchema(TRIGGER));
});
