import { Type, type Static } from '@sinclair/typebox';
import { channelName, strict } from './schemas';

const times = Type.Optional(Type.Integer({ minimum: 1 }));

const ApiFault = Type.Object(
	{
		times,
		method: Type.Optional(Type.String()),
		path: Type.Optional(Type.String()),
		status: Type.Optional(Type.Integer({ minimum: 200, maximum: 599 })),
		headers: Type.Optional(Type.Record(Type.String(), Type.String())),
		body: Type.Optional(Type.Unknown()),
		latencyMs: Type.Optional(Type.Integer({ minimum: 0 })),
		reset: Type.Optional(Type.Boolean()),
		afterwards: Type.Optional(Type.Boolean()),
	},
	strict,
);

const ChannelFault = Type.Object(
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

/** One or the other; the channel tells which. */
export const FaultCreate = Type.Unsafe<Static<typeof ApiFault> | Static<typeof ChannelFault>>({
	type: 'object',
	if: { type: 'object', required: ['channel'] },
	then: ChannelFault,
	else: ApiFault,
});
