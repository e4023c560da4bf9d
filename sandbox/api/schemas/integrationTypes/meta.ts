import { Type } from '@sinclair/typebox';
import { describeChannel, nullableString } from './integrationType';

const required = { pageAccessToken: nullableString, appId: Type.String(), appSecret: nullableString };
/** It can be left out, but not taken away. */
const changes = { pageAccessToken: Type.String() };
const secret = ['pageAccessToken', 'appSecret'];

export const instagram = describeChannel({
	required,
	changeable: { storyRepliesEnabled: Type.Boolean(), storyMentionsEnabled: Type.Boolean() },
	changes,
	secret,
});

export const messenger = describeChannel({
	required,
	fixed: { pageId: Type.Number(), pageName: Type.String() },
	changes,
	secret,
});

export const whatsapp = describeChannel({
	changeable: {
		hsmFallbackLanguage: nullableString,
		accountId: nullableString,
		accountManagementAccessToken: nullableString,
	},
	secret: ['accountManagementAccessToken'],
});
