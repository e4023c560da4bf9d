import { Type, type Static } from '@sinclair/typebox';
import { channelName, strict } from './schemas';

const times = Type.Optional(Type.Integer({ minimum: 1 }));

const ApiTrouble = Type.Object(
	{
		/** How many requests it hits: 1 unless it is only latency, which stays until it is cleared. */
		times,
		method: Type.Optional(Type.String()),
		/** A prefix of the path, whole or from behind the app ID, such as `/conversations`. */
		path: Type.Optional(Type.String()),
		status: Type.Optional(Type.Integer({ minimum: 200, maximum: 599 })),
		headers: Type.Optional(Type.Record(Type.String(), Type.String())),
		/** A string is sent as it is, anything else as JSON. */
		body: Type.Optional(Type.Unknown()),
		latencyMs: Type.Optional(Type.Integer({ minimum: 0 })),
		/** Breaks the connection instead of answering. */
		reset: Type.Optional(Type.Boolean()),
		/** Whether the request takes effect before the trouble strikes. */
		afterwards: Type.Optional(Type.Boolean()),
	},
	strict,
);

const ChannelTrouble = Type.Object(
	{
		channel: channelName,
		times,
		error: Type.Optional(
			Type.Object({
				code: Type.String(),
				message: Type.String(),
				underlyingError: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
			}),
		),
	},
	strict,
);

export type ApiTrouble = Static<typeof ApiTrouble>;
export type ChannelTrouble = Static<typeof ChannelTrouble>;

/** One or the other; the channel tells which. */
export const TroubleCreate = Type.Unsafe<ApiTrouble | ChannelTrouble>({
	type: 'object',
	if: { type: 'object', required: ['channel'] },
	then: ChannelTrouble,
	else: ApiTrouble,
});
