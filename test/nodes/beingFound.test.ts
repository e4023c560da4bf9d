import type { INodeProperties, INodePropertyCollection, TriggerPanelDefinition } from 'n8n-workflow';
import { SunshineConversationsApi } from '../../credentials/SunshineConversationsApi.credentials';
import { SunshineConversations } from '../../nodes/SunshineConversations/SunshineConversations.node';
import actionCodex from '../../nodes/SunshineConversations/SunshineConversations.node.json';
import { SunshineConversationsAdmin } from '../../nodes/SunshineConversations/SunshineConversationsAdmin.node';
import adminCodex from '../../nodes/SunshineConversations/SunshineConversationsAdmin.node.json';
import { SunshineConversationsTrigger } from '../../nodes/SunshineConversations/SunshineConversationsTrigger.node';
import triggerCodex from '../../nodes/SunshineConversations/SunshineConversationsTrigger.node.json';
import { name as packageName } from '../../package.json';

const action = new SunshineConversations().description;
const trigger = new SunshineConversationsTrigger().description;
const PAGE = `https://www.npmjs.com/package/${packageName}`;

it.each([
	['action', actionCodex],
	['trigger', triggerCodex],
])('the %s is found by the words that people search for', (_, { alias }) => {
	const words = ['WhatsApp', 'Instagram', 'Telegram', 'LINE', 'Viber', 'Messenger', 'SMS'];
	expect(alias).toEqual(
		expect.arrayContaining([...words, 'Zendesk', 'Chatbot', 'Bot', 'Live Chat', 'Omnichannel']),
	);
	expect(new Set(alias).size).toBe(alias.length);
});

it('the action is among the nodes that ask a human, by the words of n8n', () => {
	expect(actionCodex.categories).toEqual(['Communication', 'HITL']);
	expect(actionCodex.subcategories).toEqual({ HITL: ['Human in the Loop'] });
	expect(actionCodex.alias).toEqual(expect.arrayContaining(['Ask', 'Approval', 'Human', 'HITL']));
});

it.each([
	[action.name, actionCodex],
	[new SunshineConversationsAdmin().description.name, adminCodex],
	[trigger.name, triggerCodex],
])('the documentation of %s is our own', (name, { node, resources }) => {
	expect(node).toBe(`${packageName}.${name}`);
	expect(resources.primaryDocumentation).toEqual([{ url: PAGE }]);
});

it('the credential says whose it is, and its documentation is our own', () => {
	const { displayName, documentationUrl } = new SunshineConversationsApi();
	expect(displayName).toBe('Sunshine Conversations (Zendesk) API');
	expect(documentationUrl).toBe(`${PAGE}#credentials`);
});

it('trigger and action have one description, as n8n lists them as one', () => {
	expect(trigger.description).toBe(action.description);
});

it('the trigger says how to make an event while it waits, and that all channels count if none is chosen', () => {
	expect(trigger.eventTriggerDescription).toBe('Write to your business on one of its channels');
	const { header, executionsHelp } = trigger.triggerPanel as TriggerPanelDefinition;
	const help = executionsHelp as { active: string; inactive: string };
	for (const text of [header, help.active, help.inactive]) {
		expect(text).toContain('write to your business on one of its channels');
	}
	expect(trigger.properties.find(({ name }) => name === 'channels')!.hint).toBe(
		'All channels if none is chosen',
	);
});

it.each([
	['message', 'send'],
	['conversation', 'handOver'],
])('of %s, the panel shows first what is used most: %s', (resource, first) => {
	const operations = action.properties.find(
		({ name, displayOptions }) => name === 'operation' && displayOptions?.show?.resource?.includes(resource),
	)!;
	expect(operations.options![0]).toMatchObject({ value: first });
});

it('says below a field what counts if nothing is chosen', () => {
	const { options: [place] = [] } = findOption('placeBeforeAgents');
	const next = (place as INodePropertyCollection).values.find(({ name }) => name === 'next')!;
	expect(next.hint).toBe('The agents if none is chosen');
});

function findOption(wanted: string): INodeProperties {
	const { options = [] } = trigger.properties.find(({ name }) => name === 'options')!;
	return (options as INodeProperties[]).find(({ name }) => name === wanted)!;
}
