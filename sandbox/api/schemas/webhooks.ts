import { Type } from '@sinclair/typebox';
import { triggers } from '../model';
import { oneOfStrings } from './typebox';

export const WebhookCreate = Type.Object({
	target: Type.String({ format: 'uri' }),
	triggers: Type.Array(oneOfStrings(...triggers)),
	includeFullUser: Type.Optional(Type.Boolean()),
	includeFullSource: Type.Optional(Type.Boolean()),
});

export const WebhookUpdate = Type.Partial(WebhookCreate);
