import type { INodeProperties } from 'n8n-workflow';
import { conversationFields } from '../../../fields/conversationOf';
import type { Input } from '../../../input/input';
import { metadataRows } from '../../../input/metadata';
import { optionsCollection } from '../../../input/options';
import { locator } from '../../../methods/listSearch/locator';
import type { Member } from '../../../transport/switchboard';
import { AGENTS } from '../../../vocabulary/switchboard';

/** The API's word for the next one in line. */
export const NEXT = 'next';

/** What goes along with control, e.g. for the ticket. */
const ticketData = optionsCollection([
	{
		...metadataRows,
		description:
			'For whoever takes over. Keys such as dataCapture.ticketField.123 or dataCapture.systemField.tags fill in the Zendesk ticket.',
	},
]);

/** The fields of an action upon whoever is in control now. */
export const controlFields: INodeProperties[] = [...conversationFields, ticketData];

export const target: INodeProperties = {
	displayName: 'To',
	name: 'target',
	type: 'options',
	options: [
		{ name: 'Agents', value: 'agents', description: 'In Zendesk, who then get what the customer writes' },
		{ name: 'Next on the Switchboard', value: NEXT, description: 'As the switchboard is set up' },
		{ name: 'Other', value: 'other', description: 'A certain bot or desk on the switchboard' },
	],
	default: 'agents',
};

export const switchboardIntegration = locator({
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
	{ ...switchboardIntegration, displayOptions: { show: { target: ['other'] } } },
	ticketData,
];

/** By type, name or ID, all of which the API takes. */
export function readTarget(input: Input): string {
	const chosen = input.oneOf(target);
	if (chosen === 'agents') return AGENTS;
	return chosen === NEXT ? NEXT : input.id(switchboardIntegration);
}

export function isTarget(member: Member | undefined, wanted: string): boolean {
	return member !== undefined && [member.id, member.name, member.integrationType].includes(wanted);
}
