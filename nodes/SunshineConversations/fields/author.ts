import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { Input } from '../input/input';
import { firstVisible } from '../vocabulary/visible';

export const authorAvatarUrl: INodeProperties = {
	displayName: 'Author Avatar URL',
	name: 'authorAvatarUrl',
	type: 'string',
	default: '',
	placeholder: 'e.g. https://example.com/bot.png',
};

export const authorName: INodeProperties = {
	displayName: 'Author Name',
	name: 'authorName',
	type: 'string',
	default: '',
	placeholder: 'e.g. Sunny',
	description: 'Shown on channels that display names',
};

/** How the author appears, by the API's names; for a collection that has both fields. */
export function readAppearance(collection: Input): IDataObject {
	const { authorName: name, authorAvatarUrl: picture } = collection.values([authorName, authorAvatarUrl]);
	return {
		...(firstVisible(name) !== undefined && { displayName: name }),
		...(picture && { avatarUrl: picture }),
	};
}
