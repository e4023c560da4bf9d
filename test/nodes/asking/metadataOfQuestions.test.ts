import { withoutQuestions } from '../../../nodes/SunshineConversations/asking/hidden';

it('metadata that holds nothing but questions leaves nothing behind', () => {
	const item = {
		text: 'Yes',
		metadata: { n8nAsk: '1' },
		conversationMetadata: { n8nAsk1: '', n8nAsk2: '1' },
	};
	expect(withoutQuestions(item)).toStrictEqual({ text: 'Yes' });
});

it('metadata of others stays, also where it is empty', () => {
	const item = { metadata: { n8nAsk: '1', order: '4711' }, conversationMetadata: {} };
	expect(withoutQuestions(item)).toStrictEqual({ metadata: { order: '4711' }, conversationMetadata: {} });
});
