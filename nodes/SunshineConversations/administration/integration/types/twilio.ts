import type { IntegrationType } from './integrationType';

export const twilio: IntegrationType = {
	option: { name: 'SMS (Twilio)', value: 'twilio' },
	required: [
		{
			displayName: 'Account SID',
			name: 'accountSid',
			type: 'string',
			default: '',
			placeholder: 'e.g. ACa1b4c65ee0722712fab89867cb14eac7',
		},
		{
			displayName: 'Auth Token',
			name: 'authToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
		},
	],
	optional: [
		{
			displayName: 'Messaging Service SID',
			name: 'messagingServiceSid',
			type: 'string',
			default: '',
			description: 'Required unless there is a Phone Number SID',
		},
		{
			displayName: 'Phone Number SID',
			name: 'phoneNumberSid',
			type: 'string',
			default: '',
			placeholder: 'e.g. PN0674df0ecee0c9819bca0ff0bc0a159e',
			description: 'Required unless there is a Messaging Service SID',
		},
	],
	changeable: [],
	finish(settings, isNew, fault) {
		if (!isNew || settings.phoneNumberSid || settings.messagingServiceSid) return settings;
		throw fault('Options', 'add Phone Number SID or Messaging Service SID, Twilio needs one of them');
	},
};
