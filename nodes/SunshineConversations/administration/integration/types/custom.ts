import { webhookFields, webhookFlags } from '../../webhook/webhookFields';
import type { IntegrationType } from './integrationType';

export const custom: IntegrationType = {
	option: {
		name: 'Custom',
		value: 'custom',
		description: 'A webhook that receives events, e.g. of your own bot',
	},
	required: webhookFields,
	optional: webhookFlags,
	changeable: [],
	finish(settings, isNew) {
		if (!isNew) return settings;
		// The API takes exactly one webhook, as a list.
		const { target, triggers, includeFullUser, includeFullSource, ...others } = settings;
		return { ...others, webhooks: [{ target, triggers, includeFullUser, includeFullSource }] };
	},
};
