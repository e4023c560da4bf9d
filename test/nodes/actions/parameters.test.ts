import { requiredId } from '../../../nodes/SunshineConversations/actions/parameters';
import { fakeApi } from '../fakeApi';

it('n8n evaluates the ID of an item once, also where lane and request both ask for it', () => {
	const { context } = fakeApi([], { userId: 'customer-42' });
	const getNodeParameter = jest.spyOn(context, 'getNodeParameter');
	const read = (itemIndex: number) => requiredId(context, itemIndex, 'userId', 'User ID');
	expect([read(0), read(0), read(1)]).toEqual(['customer-42', 'customer-42', 'customer-42']);
	expect(getNodeParameter).toHaveBeenCalledTimes(2);
});

it('reads an ID again that could not be read', () => {
	const { context } = fakeApi([], {});
	const read = () => requiredId(context, 0, 'userId', 'User ID');
	expect(read).toThrow('User ID: enter an ID');
	expect(read).toThrow('User ID: enter an ID');
});
