import { boolean, changeable, hidden, nullableString, number, ofChannels, required, string } from './fields';
import { testSettings } from './testSettings';

const ofFacebook = {
	...ofChannels,
	pageAccessToken: { ...hidden(changeable(required(nullableString()))), wrongChanges: [null] },
	appId: required(string()),
	appSecret: hidden(required(nullableString())),
};

testSettings({
	type: 'messenger',
	fields: () => ({ ...ofFacebook, pageId: number(123_212_323_432_123), pageName: string() }),
	readOnly: ['defaultResponder'],
});

testSettings({
	type: 'instagram',
	fields: () => ({
		...ofFacebook,
		storyRepliesEnabled: changeable(boolean(false)),
		storyMentionsEnabled: changeable(boolean(false)),
	}),
	readOnly: ['businessName', 'businessUsername', 'pageId', 'businessId', 'username', 'userId'],
});

testSettings({
	type: 'whatsapp',
	fields: () => ({
		...ofChannels,
		hsmFallbackLanguage: changeable(nullableString()),
		accountId: changeable(nullableString(null)),
		accountManagementAccessToken: hidden(changeable(nullableString())),
	}),
	readOnly: ['phoneNumber', 'defaultResponder'],
});
