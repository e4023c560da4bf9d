import { apiOperations } from '../../contract/apiOperations';
import { useChecks } from '../checking/checks';

it('the list of operations that the node has to cover is that of the description', () => {
	const described = useChecks().operations.map(({ name }) => name);
	expect(described.sort()).toEqual([...apiOperations].sort());
});
