import { readParts } from '../../../../../nodes/SunshineConversations/actions/message/text/parts';
import { fakeApi } from '../../../fakeApi';

it('leaves content of other types alone, whatever an expression has left in the fields', () => {
	const content = { type: 'text', text: 'Sure enough? %[Yes](reply:YES)' };
	const options = { literalText: true, splitLongText: 20 };
	const { input } = fakeApi([], { contentType: 'json', options });
	expect(readParts(input, content, {})).toEqual([content]);
});
