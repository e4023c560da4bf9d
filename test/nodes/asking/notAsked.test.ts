import { sendAndWait } from '../../../nodes/SunshineConversations/actions/message/sendAndWait.operation';

it('an item of a question that was not asked says so, also simplified', () => {
	const data = { approved: false, chatInput: 'The customer was not asked.' };
	const message = {
		conversationId: 'c',
		sentAs: 'nothing',
		reason: 'why',
		answered: false,
		approved: false,
		data,
	};
	expect(sendAndWait.simplify!(message)).toEqual(message);
});
