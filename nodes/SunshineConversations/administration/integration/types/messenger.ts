import type { IntegrationType } from './integrationType';
import { facebookFields, pageAccessToken } from './shared/facebookFields';

export const messenger: IntegrationType = {
	option: { name: 'Messenger', value: 'messenger' },
	required: facebookFields,
	optional: [
		{
			displayName: 'Page ID',
			name: 'pageId',
			type: 'string',
			default: '',
			placeholder: 'e.g. 123212323432123',
		},
		{ displayName: 'Page Name', name: 'pageName', type: 'string', default: '' },
	],
	changeable: [pageAccessToken],
	finish({ pageId, ...settings }, _isNew, fault) {
		if (pageId === undefined) return settings;
		// The API takes it as a number.
		if (Number.isSafeInteger(Number(pageId))) return { ...settings, pageId: Number(pageId) };
		throw fault('Page ID', "enter the digits of the Facebook page's ID");
	},
};
