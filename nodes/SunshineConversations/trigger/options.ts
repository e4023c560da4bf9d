import { NodeOperationError, type INodeProperties } from 'n8n-workflow';
import { readList, readOptions, readTruth, requiredOption } from '../input/choice';
import type { Fault } from '../input/fault';
import { readOptionalId } from '../input/id';
import { locator } from '../methods/listSearch/locator';
import { isPathPart } from '../transport/apiRequest';
import { CHANNELS } from '../vocabulary/channels';
import type { EventFilter } from './receiving/filters';
import type { TriggerContext } from './staticData';

interface Flag {
	name: string;
	displayName: string;
	byDefault?: boolean;
}

/** The switches of the node, by what they are called there. */
export const FLAGS = {
	simplify: { name: 'simplify', displayName: 'Simplify', byDefault: true },
	downloadAttachments: { name: 'options.downloadAttachments', displayName: 'Download Attachments' },
	includeFullUser: { name: 'options.includeFullUser', displayName: 'Include Full User' },
	includeFullSource: { name: 'options.includeFullSource', displayName: 'Include Full Source' },
	handOverAnswers: { name: 'options.handOverAnswers', displayName: 'Hand Over Answers', byDefault: true },
	silentWhileAgent: {
		name: 'silentWhileAgent',
		displayName: 'Silent While With an Agent',
		byDefault: true,
	},
} satisfies Record<string, Flag>;

export const messagesFrom: INodeProperties = {
	displayName: 'Messages From',
	name: 'messagesFrom',
	type: 'options',
	options: [
		{ name: 'Anyone', value: 'anyone', description: 'Includes messages that this workflow sends' },
		{ name: 'Business', value: 'business', description: 'Agents, bots and the API' },
		{ name: 'Customers', value: 'user' },
	],
	default: 'user',
	description: 'Whose messages start the workflow; other events are not affected',
	displayOptions: { show: { events: ['conversation:message'] } },
};

export const channels: INodeProperties = {
	displayName: 'Channels',
	name: 'channels',
	type: 'multiOptions',
	options: CHANNELS,
	default: [],
	description: 'The channels to listen to. Events that belong to no channel always pass.',
	hint: 'All channels if none is chosen',
};

export const existingIntegrationId: INodeProperties = locator({
	displayName: 'Existing Integration ID',
	name: 'existingIntegrationId',
	search: 'searchCustomIntegrations',
	required: false,
	placeholder: 'e.g. 5f4eaef81e3dcc117c7ba48a',
	description:
		'The custom integration whose webhook to use instead of making one. While the workflow is active or a test is listening, events come here and not to the URL that the webhook had before. With an integration key (int_) enter by ID: me.',
});

/** An option that is chosen from a list or typed in; empty without it. */
export function readOption({ name, displayName }: INodeProperties, context: TriggerContext): string {
	const chosen = context.getNodeParameter(`options.${name}`, '', { extractValue: true });
	const fault = faultOf(displayName, context);
	const id = readOptionalId(chosen, fault) ?? '';
	if (id === '' || isPathPart(id)) return id;
	throw fault(`"${id}" is not an ID`);
}

/** A switch, which an expression can give as a text; the default counts if it gives nothing. */
export function readFlag({ name, displayName, byDefault = false }: Flag, context: TriggerContext): boolean {
	return readTruth(context.getNodeParameter(name, byDefault), faultOf(displayName, context)) ?? byDefault;
}

/** The chosen entries of a list, which an expression can give as a text with commas. */
export function readChosen(name: string, displayName: string, context: TriggerContext): string[] {
	return readList(context.getNodeParameter(name, []), faultOf(displayName, context)) ?? [];
}

/** Which events start the workflow. */
export function readFilter(context: TriggerContext): EventFilter {
	const entered = ({ name, default: byDefault }: INodeProperties) =>
		context.getNodeParameter(name, byDefault as object);
	const ofChannels = faultOf(channels.displayName, context);
	const ofMessages = faultOf(messagesFrom.displayName, context);
	return {
		events: readChosen('events', 'Events', context),
		messagesFrom: requiredOption(
			entered(messagesFrom),
			messagesFrom,
			ofMessages,
		) as EventFilter['messagesFrom'],
		channels: readOptions(entered(channels), channels, ofChannels) ?? [],
		silentWhileAgent: readFlag(FLAGS.silentWhileAgent, context),
	};
}

function faultOf(displayName: string, context: TriggerContext): Fault {
	return (whatToChange) => new NodeOperationError(context.getNode(), `${displayName}: ${whatToChange}`);
}
