import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { conversationFields } from '../../fields/conversationOf';
import { additionalFields } from '../../input/additionalFields';
import type { Input } from '../../input/input';
import { metadataRows } from '../../input/metadata';
import { locator } from '../../methods/listSearch/locator';

/** The API's word for the next one in line. */
const NEXT = 'next';

/** What goes along with control, e.g. for the ticket. */
const ticketData = additionalFields([
	{
		...metadataRows,
		description:
			'For whoever takes over. Keys such as dataCapture.ticketField.123 or dataCapture.systemField.tags fill in the Zendesk ticket.',
	},
]);

/** The fields of an action upon whoever is in control now. */
export const controlFields: INodeProperties[] = [...conversationFields, ticketData];

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
	...conversationFields,
	target,
	{ ...switchboardIntegration, displayOptions: { show: { target: ['switchboardIntegration'] } } },
	ticketData,
];

export function readTarget(input: Input): IDataObject {
	const isNext = input.oneOf(target) === NEXT;
	return { switchboardIntegration: isNext ? NEXT : input.id(switchboardIntegration) };
}
