import { userId } from '../../../nodes/SunshineConversations/fields/userId';
import { Input } from '../../../nodes/SunshineConversations/input/input';
import { fakeApi } from '../fakeApi';

it('n8n evaluates the ID of an item once, also where lane and request both ask for it', () => {
	const { context } = fakeApi([], { userId: 'customer-42' });
	const getNodeParameter = jest.spyOn(context, 'getNodeParameter');
	const [one, other] = [Input.of(context, 0), Input.of(context, 1)];
	expect([one.id(userId), one.id(userId), other.id(userId)]).toEqual([
		'customer-42',
		'customer-42',
		'customer-42',
	]);
	expect(getNodeParameter).toHaveBeenCalledTimes(2);
});

it('reads an ID again that could not be read', () => {
	const { input } = fakeApi([], {});
	const read = () => input.id(userId);
	expect(read).toThrow('User ID: enter an ID');
	expect(read).toThrow('User ID: enter an ID');
});
