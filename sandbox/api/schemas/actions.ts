import { Type } from '@sinclair/typebox';
import { byType, metadata, oneOfStrings, uri } from './typebox';

const base = { text: Type.String(), metadata: Type.Optional(metadata) };
const link = { uri: Type.String(), default: Type.Optional(Type.Boolean()) };
const extraChannelOptions = Type.Optional(
	Type.Object({
		messenger: Type.Optional(
			Type.Object({
				messenger_extensions: Type.Optional(Type.Boolean()),
				webview_share_button: Type.Optional(oneOfStrings('hide')),
			}),
		),
	}),
);

const buy = Type.Object({
	type: Type.Literal('buy'),
	...base,
	amount: Type.Integer(),
	/** ISO 4217, in lower case. */
	currency: Type.Optional(Type.String({ pattern: '^[a-z]{3}$' })),
});
const openLink = Type.Object({ type: Type.Literal('link'), ...base, ...link, extraChannelOptions });
const locationRequest = Type.Object({ type: Type.Literal('locationRequest'), ...base });
const postback = Type.Object({ type: Type.Literal('postback'), ...base, payload: Type.String() });
const reply = Type.Object({
	type: Type.Literal('reply'),
	...base,
	payload: Type.String(),
	iconUrl: Type.Optional(uri()),
});
const webview = Type.Object({
	type: Type.Literal('webview'),
	...base,
	...link,
	fallback: Type.String(),
	size: Type.Optional(oneOfStrings('compact', 'tall', 'full')),
	openOnReceive: Type.Optional(Type.Boolean()),
	extraChannelOptions,
});

/** All kinds, for text and images. */
export const MessageAction = byType(buy, openLink, locationRequest, postback, reply, webview);
/** Items and lists take fewer kinds of buttons. */
export const ItemAction = byType(buy, openLink, postback, webview);
