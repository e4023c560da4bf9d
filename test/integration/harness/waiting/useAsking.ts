import { useSandbox } from '../sandbox';
import { startAsking, type Asker } from './asker';

/** Gives back the same asker for each test, with an n8n of its own. */
export function useAsking(): Asker {
	const surroundings = useSandbox();
	const asker = { surroundings } as Asker;
	beforeEach(async () => void Object.assign(asker, await startAsking(surroundings)));
	afterEach(async () => await asker.receiver().close());
	return asker;
}
