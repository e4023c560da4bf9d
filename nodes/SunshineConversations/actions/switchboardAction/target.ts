import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { conversationId } from '../../fields/conversationId';
import type { Input } from '../../input/input';
import { metadataRows, readMetadata } from '../../input/metadata';
import { locator } from '../../methods/listSearch/locator';
import { path } from '../../transport/apiRequest';
import { request } from '../../transport/request';

/** The API's word for the next one in line. */
const NEXT = 'next';

/** What goes along with control, e.g. for the ticket. */
const additionalFields: INodeProperties = {
	displayName: 'Additional Fields',
	name: 'additionalFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	options: [
		{
			...metadataRows,
			description:
				'For whoever takes over. Keys such as dataCapture.ticketField.123 or dataCapture.systemField.tags fill in the Zendesk ticket.',
		},
	],
};

/** The fields of an action upon whoever is in control now. */
export const controlFields: INodeProperties[] = [conversationId, additionalFields];

const target: INodeProperties = {
	displayName: 'To',
	name: 'target',
	type: 'options',
	options: [
		{ name: 'Next in Line', value: NEXT, description: 'As the switchboard is set up' },
		{
			name: 'Switchboard Integration',
			value: 'switchboardIntegration',
			description: 'A certain bot or desk',
		},
	],
	default: NEXT,
};

const switchboardIntegration = locator({
	displayName: 'Switchboard Integration',
	name: 'switchboardIntegration',
	search: 'searchSwitchboardIntegrations',
	placeholder: 'e.g. zd-agentWorkspace',
	byName: 'By Name or ID',
	description:
		'Its name, or the ID that the switchboard has for it (not the ID of the integration behind it)',
});

/** The fields of an action that names who is to be in control. */
export const targetFields: INodeProperties[] = [
	conversationId,
	target,
	{ ...switchboardIntegration, displayOptions: { show: { target: ['switchboardIntegration'] } } },
	additionalFields,
];

export type ControlAction = 'acceptControl' | 'offerControl' | 'passControl' | 'releaseControl';

/** Does the action; the API tells of its failure by an event only. */
export async function changeControl(
	input: Input,
	action: ControlAction,
	body: IDataObject = {},
): Promise<IDataObject> {
	const id = input.id(conversationId);
	const metadata = readMetadata(input, 'additionalFields');
	await request(input.context, {
		method: 'POST',
		path: path`/conversations/${id}/${action}`,
		body: { ...body, ...(metadata && { metadata }) },
	});
	return { conversationId: id, ...body };
}

export function readTarget(input: Input): IDataObject {
	const isNext = input.oneOf(target) === NEXT;
	return { switchboardIntegration: isNext ? NEXT : input.id(switchboardIntegration) };
}
