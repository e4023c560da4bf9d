import { Type } from '@sinclair/typebox';
import { metadata, text } from './typebox';

const settings = Type.Partial(
	Type.Object({
		conversationRetentionSeconds: Type.Integer({ minimum: 0 }),
		maskCreditCardNumbers: Type.Boolean(),
		useAnimalNames: Type.Boolean(),
		echoPostback: Type.Boolean(),
		ignoreAutoConversationStart: Type.Boolean(),
		multiConvoEnabled: Type.Boolean(),
		appLocalizationEnabled: Type.Boolean(),
		endSessionEnabled: Type.Boolean(),
		disableConversationReopen: Type.Boolean(),
	}),
);

export const AppUpdate = Type.Object({
	displayName: Type.Optional(text(100)),
	settings: Type.Optional(settings),
	metadata: Type.Optional(metadata),
});

export const AppCreate = Type.Object({ ...AppUpdate.properties, displayName: text(100) });
