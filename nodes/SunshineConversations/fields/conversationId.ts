import { naming } from '../input/naming';
import { locator } from '../methods/listSearch/locator';

const conversation = {
	displayName: 'Conversation',
	name: 'conversationId',
	placeholder: 'e.g. 029c31f25a21b47effd7be90',
	description: 'The trigger gives its ID as conversationId',
};

export const conversationId = naming(
	'conversation',
	locator({
		...conversation,
		search: 'searchConversations',
		filterHint: "Type the customer's ID, external ID or email address: the API finds nobody by name",
	}),
);

/** A conversation of the user in the field `userId` above. */
export const conversationIdOfUser = naming(
	'conversation',
	locator({
		...conversation,
		search: 'searchConversationsOfUser',
		dependsOn: 'userId',
	}),
);
