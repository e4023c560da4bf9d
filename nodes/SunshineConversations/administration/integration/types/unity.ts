import type { IntegrationType } from './integrationType';
import { sdkFields } from './shared/sdkFields';

export const unity: IntegrationType = {
	option: { name: 'Unity', value: 'unity', description: 'The SDK in a game' },
	required: [],
	optional: sdkFields,
	changeable: sdkFields,
};
