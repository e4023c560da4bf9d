import { resources } from '../../nodes/SunshineConversations/actions/resources';
import { resources as adminResources } from '../../nodes/SunshineConversations/administration/resources';
import { name as packageName } from '../../package.json';

export const ACTION = `${packageName}.sunshineConversations`;
export const ADMIN = `${packageName}.sunshineConversationsAdmin`;
export const TRIGGER = `${packageName}.sunshineConversationsTrigger`;

/** Of both nodes that act. */
export const allResources = [...resources, ...adminResources];

const administered = new Set<unknown>(adminResources.map(({ option }) => option.value));

/** The type of the node that has this resource. */
export function nodeTypeOf(resource: unknown): string {
	return administered.has(resource) ? ADMIN : ACTION;
}
