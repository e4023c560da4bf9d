import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { path, request } from '../../transport/request';
import { locator } from '../locator';
import { conversationId } from '../fields';
import { metadataRows, readMetadata } from '../metadata';
import { oneOf, requiredId } from '../parameters';

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

/** The fields of an action that names who is to be in control. */
export const targetFields: INodeProperties[] = [
	conversationId,
	target,
	{
		...locator({
			displayName: 'Switchboard Integration',
			name: 'switchboardIntegration',
			search: 'searchSwitchboardIntegrations',
			placeholder: 'e.g. zd-agentWorkspace',
			byName: 'By Name or ID',
			description:
				'Its name, or the ID that the switchboard has for it (not the ID of the integration behind it)',
		}),
		displayOptions: { show: { target: ['switchboardIntegration'] } },
	},
	additionalFields,
];

export type ControlAction = 'acceptControl' | 'offerControl' | 'passControl' | 'releaseControl';

/** Does the action; the API tells of its failure by an event only. */
export async function changeControl(
	context: IExecuteFunctions,
	itemIndex: number,
	action: ControlAction,
	body: IDataObject = {},
): Promise<IDataObject> {
	const id = requiredId(context, itemIndex, 'conversationId', 'Conversation');
	const metadata = readMetadata(context, itemIndex, 'additionalFields');
	await request(context, {
		method: 'POST',
		path: path`/conversations/${id}/${action}`,
		body: { ...body, ...(metadata && { metadata }) },
	});
	return { conversationId: id, ...body };
}

export function readTarget(context: IExecuteFunctions, itemIndex: number): IDataObject {
	const isNext = oneOf(context, itemIndex, target) === NEXT;
	const switchboardIntegration = isNext
		? NEXT
		: requiredId(context, itemIndex, 'switchboardIntegration', 'Switchboard Integration');
	return { switchboardIntegration };
}
