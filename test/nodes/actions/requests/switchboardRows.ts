import { type Row } from './requestRow';

const switchboard = { id: 's1' };
const switchboardIntegration = { id: 'si1' };
const deleted = { deleted: true };

export const switchboardRows: Row[] = [
	{
		operation: 'switchboard: create',
		parameters: {},
		answers: [{ switchboard }],
		requests: [['POST', '/switchboards']],
		output: switchboard,
	},
	{
		operation: 'switchboard: delete',
		parameters: { switchboardId: 's1' },
		answers: [{}],
		requests: [['DELETE', '/switchboards/s1']],
		output: deleted,
	},
	{
		operation: 'switchboard: getMany',
		parameters: {},
		answers: [{ switchboards: [switchboard] }],
		requests: [['GET', '/switchboards']],
		output: [switchboard],
	},
	{
		operation: 'switchboard: update',
		parameters: {
			updateFields: {
				enabled: false,
				defaultSwitchboardIntegrationId: { __rl: true, mode: 'list', value: 'si1' },
			},
		},
		answers: [{ switchboards: [switchboard] }, { switchboard }],
		requests: [
			['GET', '/switchboards'],
			['PATCH', '/switchboards/s1', undefined, { enabled: false, defaultSwitchboardIntegrationId: 'si1' }],
		],
		output: switchboard,
	},
	{
		operation: 'switchboardIntegration: create',
		parameters: {
			name: 'bot',
			linkTo: 'integrationId',
			integrationId: 'i1',
			options: { messageHistoryCount: 10, deliverStandbyEvents: false },
		},
		answers: [{ switchboards: [switchboard] }, { switchboardIntegration }],
		requests: [
			['GET', '/switchboards'],
			[
				'POST',
				'/switchboards/s1/switchboardIntegrations',
				undefined,
				{ name: 'bot', integrationId: 'i1', messageHistoryCount: 10, deliverStandbyEvents: false },
			],
		],
		output: switchboardIntegration,
	},
	{
		operation: 'switchboardIntegration: delete',
		parameters: { switchboardId: 's1', switchboardIntegrationId: 'si1' },
		answers: [{}],
		requests: [['DELETE', '/switchboards/s1/switchboardIntegrations/si1']],
		output: deleted,
	},
	{
		operation: 'switchboardIntegration: getMany',
		parameters: { switchboardId: 's1', limit: 1 },
		answers: [{ switchboardIntegrations: [switchboardIntegration, { id: 'si2' }] }],
		requests: [['GET', '/switchboards/s1/switchboardIntegrations']],
		output: [switchboardIntegration],
	},
	{
		operation: 'switchboardIntegration: update',
		parameters: {
			switchboardId: 's1',
			switchboardIntegrationId: 'si1',
			updateFields: { name: 'desk', fieldsToClear: ['nextSwitchboardIntegrationId'] },
		},
		answers: [{ switchboardIntegration }],
		requests: [
			[
				'PATCH',
				'/switchboards/s1/switchboardIntegrations/si1',
				undefined,
				{ name: 'desk', nextSwitchboardIntegrationId: null },
			],
		],
		output: switchboardIntegration,
	},
];
