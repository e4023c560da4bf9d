import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { OPTIONS, optionsCollection } from '../../input/options';
import { checkSwitchboardName } from '../../input/switchboardName';
import type { Operation } from '../../running/operation';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';
import { resolveSwitchboardId, switchboardId } from '../switchboard/switchboardId';
import { controlFields, integrationId, integrationType, name } from './linkFields';

const linkTo: INodeProperties = {
	displayName: 'Link To',
	name: 'linkTo',
	type: 'options',
	options: [
		{ name: 'Custom Integration', value: 'integrationId', description: 'Your own, such as a bot' },
		{
			name: 'Zendesk or Partner Integration',
			value: 'integrationType',
			description: 'By its type, e.g. zd:agentWorkspace',
		},
	],
	default: 'integrationId',
};

export const create: Operation = {
	option: {
		name: 'Create',
		value: 'create',
		action: 'Create a switchboard integration',
		description: 'Put an integration on the switchboard, so that it can be given control',
	},
	fields: [
		switchboardId,
		{ ...name, required: true },
		linkTo,
		{ ...integrationId, required: true, displayOptions: { show: { linkTo: ['integrationId'] } } },
		{ ...integrationType, required: true, displayOptions: { show: { linkTo: ['integrationType'] } } },
		optionsCollection(controlFields),
	],
	async execute(input) {
		const target = input.oneOf(linkTo) === 'integrationType' ? integrationType : integrationId;
		const link = input.requiredValues([name, target]);
		checkSwitchboardName(String(link.name), input.faultOf(name));
		const control = input.collection(OPTIONS).values(controlFields);
		const id = await resolveSwitchboardId(input);
		const { switchboardIntegration } = await request<{ switchboardIntegration: IDataObject }>(input.context, {
			method: 'POST',
			path: path`/switchboards/${id}/switchboardIntegrations`,
			body: { ...link, ...control },
			gives: 'switchboardIntegration',
		});
		return switchboardIntegration;
	},
};
