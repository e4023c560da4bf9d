import type { Row } from './requestRow';

const agents = { id: 'm1', name: 'zd-agentWorkspace', integrationType: 'zd:agentWorkspace' };
const ticket = { metadata: { values: [{ key: 'order', value: 'x' }] } };

export const controlRows: Row[] = [
	{
		operation: 'conversation: acceptControl',
		parameters: { conversationOf: 'conversation', conversationId: 'c1', options: ticket },
		answers: [
			{ conversation: { id: 'c1', pendingSwitchboardIntegration: agents } },
			{},
			{
				conversation: {
					id: 'c1',
					activeSwitchboardIntegration: agents,
					pendingSwitchboardIntegration: agents,
				},
			},
		],
		requests: [
			['GET', '/conversations/c1'],
			['POST', '/conversations/c1/acceptControl', undefined, { metadata: { order: 'x' } }],
			['GET', '/conversations/c1'],
		],
		output: {
			conversationId: 'c1',
			inControl: agents.name,
			inControlType: agents.integrationType,
			offeredTo: agents.name,
			offeredToType: agents.integrationType,
		},
	},
	{
		operation: 'conversation: offerControl',
		parameters: { conversationOf: 'conversation', conversationId: 'c1', target: 'agents', options: ticket },
		answers: [{}, { conversation: { id: 'c1', pendingSwitchboardIntegration: agents } }],
		requests: [
			[
				'POST',
				'/conversations/c1/offerControl',
				undefined,
				{ switchboardIntegration: 'zd:agentWorkspace', metadata: { order: 'x' } },
			],
			['GET', '/conversations/c1'],
		],
		output: {
			conversationId: 'c1',
			inControl: '',
			offeredTo: agents.name,
			offeredToType: agents.integrationType,
		},
	},
	{
		operation: 'conversation: handOver',
		parameters: {
			conversationOf: 'conversation',
			conversationId: 'c1',
			target: 'other',
			switchboardIntegration: 'zd-agentWorkspace',
			options: ticket,
		},
		answers: [{}, { conversation: { id: 'c1', activeSwitchboardIntegration: agents } }],
		requests: [
			[
				'POST',
				'/conversations/c1/passControl',
				undefined,
				{ switchboardIntegration: 'zd-agentWorkspace', metadata: { order: 'x' } },
			],
			['GET', '/conversations/c1'],
		],
		output: { conversationId: 'c1', inControl: agents.name, inControlType: agents.integrationType },
	},
	{
		operation: 'conversation: releaseControl',
		parameters: { conversationOf: 'conversation', conversationId: 'c1', options: ticket },
		answers: [
			{ conversation: { id: 'c1' } },
			{ switchboards: [{ id: 's1', enabled: true }] },
			{ switchboardIntegrations: [agents] },
			{},
			{ conversation: { id: 'c1' } },
		],
		requests: [
			['GET', '/conversations/c1'],
			['GET', '/switchboards'],
			['GET', '/switchboards/s1/switchboardIntegrations'],
			['POST', '/conversations/c1/releaseControl', undefined, { metadata: { order: 'x' } }],
			['GET', '/conversations/c1'],
		],
		output: { conversationId: 'c1', inControl: '' },
	},
];
