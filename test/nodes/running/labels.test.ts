import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';
import { SunshineConversations } from '../../../nodes/SunshineConversations/SunshineConversations.node';
import { SunshineConversationsAdmin } from '../../../nodes/SunshineConversations/SunshineConversationsAdmin.node';
import { SunshineConversationsTrigger } from '../../../nodes/SunshineConversations/SunshineConversationsTrigger.node';

/** As many characters as n8n's panel shows beside the field's buttons. */
const LONGEST = 33;

const labelsOf = (field: INodeProperties | INodePropertyCollection | INodePropertyOptions): string[] => {
	if (!('displayName' in field)) return [];
	const within = 'values' in field ? field.values : (field.options ?? []);
	return [field.displayName, ...within.flatMap(labelsOf)];
};

it.each([SunshineConversations, SunshineConversationsAdmin, SunshineConversationsTrigger])(
	'the labels of %p are short enough to be read',
	(Node) => {
		const labels = new Node().description.properties.flatMap(labelsOf);
		expect(labels.length).toBeGreaterThan(5);
		expect(labels.filter((label) => label.length > LONGEST)).toEqual([]);
	},
);
