import type { IDataObject } from 'n8n-workflow';
import { path, request } from '../../transport/request';
import type { Operation } from '../operation';
import { requiredId, requiredText } from '../parameters';
import { resolveSwitchboardId, switchboardId } from '../switchboard/switchboardId';
import { checkName, readLink } from './link';
import { controlFields, integrationId, integrationType, name } from './linkFields';

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
		{
			displayName: 'Link To',
			name: 'linkTo',
			type: 'options',
			options: [
				{ name: 'Custom Integration', value: 'integrationId', description: 'By its ID' },
				{
					name: 'Zendesk or Partner Integration',
					value: 'integrationType',
					description: 'By its type, e.g. zd:agentWorkspace',
				},
			],
			default: 'integrationId',
		},
		{ ...integrationId, required: true, displayOptions: { show: { linkTo: ['integrationId'] } } },
		{ ...integrationType, required: true, displayOptions: { show: { linkTo: ['integrationType'] } } },
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: controlFields,
		},
	],
	async execute(itemIndex) {
		const chosenName = requiredText(this, itemIndex, 'name', 'Name', 'enter a name').trim();
		checkName(this, itemIndex, chosenName);
		const link =
			this.getNodeParameter('linkTo', itemIndex, 'integrationId') === 'integrationType'
				? { integrationType: requiredId(this, itemIndex, 'integrationType', 'Integration Type') }
				: { integrationId: requiredId(this, itemIndex, 'integrationId', 'Integration ID') };
		const body = { name: chosenName, ...link, ...readLink(this, itemIndex, 'additionalFields') };
		const id = await resolveSwitchboardId(this, itemIndex);
		const { switchboardIntegration } = await request<{ switchboardIntegration: IDataObject }>(this, {
			method: 'POST',
			path: path`/switchboards/${id}/switchboardIntegrations`,
			body,
		});
		return switchboardIntegration;
	},
};
