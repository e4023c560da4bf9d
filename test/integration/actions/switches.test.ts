import { useAdministration } from '../harness/administration';
import { MESSAGE, NO_TRUTH } from '../harness/refusals';

const { attempt, run, surroundings } = useAdministration();

it.each([
	["={{ 'true' }}", 'simple'],
	["={{ ' TRUE ' }}", 'simple'],
	["={{ '' }}", 'simple'],
	["={{ 'false' }}", 'raw'],
	["={{ 'False' }}", 'raw'],
])('Simplify takes %s for what it says', async (simplify, kind) => {
	const { userId } = await surroundings.driver.createCustomer({ channel: 'web' });
	const [user] = await run('user: get', { userId, options: { simplify } });
	expect('profile' in user!).toBe(kind === 'raw');
});

it.each(["={{ 'no' }}", "={{ '0' }}", '={{ 0 }}', '={{ [true] }}'])(
	'Simplify takes no %s, and nothing is sent before that is told',
	async (simplify) => {
		const { conversationId } = await surroundings.driver.createCustomer({ channel: 'web' });
		const { error } = await attempt('message: send', { ...MESSAGE, conversationId, options: { simplify } });
		expect(error?.message).toBe(`Simplify: ${NO_TRUTH}`);
		expect(await surroundings.driver.requests()).toEqual([]);
	},
);
