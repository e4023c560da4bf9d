import type { IntegrationType } from './integrationType';
import { sdkFields } from './shared/sdkFields';
import { webFields } from './shared/webFields';

const fields = [...webFields, ...sdkFields];

export const web: IntegrationType = {
	option: { name: 'Web', value: 'web', description: 'Chat on a website' },
	required: [],
	optional: fields,
	changeable: fields,
};
