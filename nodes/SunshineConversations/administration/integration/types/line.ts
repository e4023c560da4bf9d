import type { IntegrationType } from './integrationType';

export const line: IntegrationType = {
	option: { name: 'LINE', value: 'line' },
	required: [],
	optional: [
		{
			displayName: 'Channel Access Token',
			name: 'channelAccessToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
		},
		{
			displayName: 'Channel ID',
			name: 'channelId',
			type: 'string',
			default: '',
			placeholder: 'e.g. 1286564967',
			description: 'Can be left out together with the secret if LINE needs the webhook first',
		},
		{
			displayName: 'Channel Secret',
			name: 'channelSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
		},
		{
			displayName: 'QR Code URL',
			name: 'qrCodeUrl',
			type: 'string',
			default: '',
			placeholder: 'e.g. https://qr-official.line.me/M/1O4fb8.png',
		},
		{ displayName: 'Service Code', name: 'serviceCode', type: 'string', default: '' },
		{
			displayName: 'Switcher Secret',
			name: 'switcherSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
		},
	],
	changeable: [],
	finish(settings, isNew, fault) {
		const { channelId, channelSecret } = settings;
		if (!isNew || (channelId === undefined) === (channelSecret === undefined)) return settings;
		const missing = channelId === undefined ? 'Channel ID' : 'Channel Secret';
		throw fault(missing, 'add it too, LINE takes ID and secret of a channel together or neither');
	},
};
