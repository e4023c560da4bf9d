import { Type, type Static } from '@sinclair/typebox';
import { metadata, nullable } from './typebox';

const name = Type.String({ minLength: 1, maxLength: 128, pattern: '^[A-Za-z0-9_-]+$' });

/** At most one of `integrationId` and `integrationType`, which the route checks. */
export const SwitchboardIntegrationUpdate = Type.Object({
	name: Type.Optional(name),
	integrationId: Type.Optional(Type.String()),
	integrationType: Type.Optional(Type.String()),
	deliverStandbyEvents: Type.Optional(Type.Boolean()),
	nextSwitchboardIntegrationId: Type.Optional(nullable(Type.String())),
	messageHistoryCount: Type.Optional(nullable(Type.Integer({ minimum: 1, maximum: 10 }))),
});

export const SwitchboardIntegrationCreate = Type.Object({
	...SwitchboardIntegrationUpdate.properties,
	name,
});

export const SwitchboardUpdate = Type.Object({
	enabled: Type.Optional(Type.Boolean()),
	defaultSwitchboardIntegrationId: Type.Optional(Type.String()),
});

export const ControlChange = Type.Object({ metadata: Type.Optional(metadata) });
/** The target is an ID, a name, a type or `next`. */
export const ControlTransfer = Type.Object({
	switchboardIntegration: Type.String({ minLength: 1 }),
	metadata: Type.Optional(metadata),
});

export type SwitchboardIntegrationUpdate = Static<typeof SwitchboardIntegrationUpdate>;
