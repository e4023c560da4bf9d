import { Type } from '@sinclair/typebox';
import { WebhookCreate } from '../webhooks';
import { changedName, nameAtStart, optional, type IntegrationType } from './integrationType';

const { type, ...name } = nameAtStart;

export const custom: IntegrationType = {
	create: Type.Object({
		type,
		...optional(name),
		webhooks: Type.Array(WebhookCreate, { minItems: 1, maxItems: 1 }),
	}),
	update: Type.Object(optional(changedName)),
	secret: [],
};
