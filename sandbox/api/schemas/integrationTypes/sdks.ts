import { Type } from '@sinclair/typebox';
import { describeChannel, nullableFilled } from './integrationType';

/** Shared with web chat. */
export const sdkFields = {
	canUserSeeConversationList: Type.Boolean(),
	canUserCreateMoreConversations: Type.Boolean(),
};

const firebaseSecrets = {
	projectId: nullableFilled,
	clientEmail: nullableFilled,
	privateKey: nullableFilled,
	serverKey: nullableFilled,
};

export const android = describeChannel({
	changeable: { ...firebaseSecrets, senderId: nullableFilled, ...sdkFields },
	secret: Object.keys(firebaseSecrets),
});

export const ios = describeChannel({
	changeable: {
		certificate: nullableFilled,
		password: Type.String(),
		production: Type.Boolean(),
		autoUpdateBadge: Type.Boolean(),
		...sdkFields,
	},
	secret: ['certificate', 'password'],
});

export const unity = describeChannel({ changeable: sdkFields });
