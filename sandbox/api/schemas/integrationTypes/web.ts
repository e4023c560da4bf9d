import { Type } from '@sinclair/typebox';
import { nullable, oneOfStrings, text } from '../typebox';
import { describeChannel, nullableString } from './integrationType';
import { sdkFields } from './sdks';

const color = Type.String({ pattern: '^([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$' });
const strings = nullable(Type.Array(Type.String()));

const PrechatField = Type.Object({
	type: oneOfStrings('email', 'select', 'text'),
	name: text(128),
	label: text(128),
	text: Type.Optional(text(256)),
	email: Type.Optional(text(128)),
	select: Type.Optional(Type.Array(Type.Object({}))),
	format: Type.Optional(oneOfStrings('integer', 'decimal')),
});

const prechatCapture = Type.Partial(
	Type.Object({
		avatarUrl: Type.String(),
		enabled: Type.Boolean(),
		enableEmailLinking: Type.Boolean(),
		fields: Type.Array(PrechatField),
	}),
);

export const web = describeChannel({
	changeable: {
		brandColor: color,
		fixedIntroPane: Type.Boolean(),
		conversationColor: color,
		actionColor: color,
		displayStyle: oneOfStrings('button', 'tab'),
		buttonIconUrl: nullableString,
		buttonWidth: Type.String(),
		buttonHeight: Type.String(),
		integrationOrder: strings,
		businessName: Type.String(),
		businessIconUrl: Type.String(),
		backgroundImageUrl: Type.String(),
		originWhitelist: strings,
		prechatCapture,
		...sdkFields,
	},
});
