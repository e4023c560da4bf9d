import type { IDataObject } from 'n8n-workflow';
import { nameInAltText } from '../files/altText';
import { objectOf, pick } from '../pick';
import { firstVisible } from '../visible';

/** What a message says or shows. Lists (fields, buttons, cards) and templates stay as the API gives them. */
export function describeContent(given: unknown): IDataObject {
	const content = objectOf(given);
	// Of a message it is always there, so that workflows can read it without a look at the type.
	const noText = content.type === undefined ? undefined : '';
	const { name: locationName, address: locationAddress } = objectOf(content.location);
	return {
		messageType: content.type,
		text: firstVisible(content.text, content.textFallback) ?? content.text ?? noText,
		...pick(content, ['mediaUrl', 'mediaType', 'mediaSize']),
		[namesFile(content) ? 'fileName' : 'altText']: content.altText,
		...pick(content, ['attachmentId', 'coordinates']),
		locationName,
		locationAddress,
		...pick(content, ['fields', 'submitted', 'actions', 'items', 'template', 'htmlText']),
	};
}

function namesFile({ altText, mediaUrl, mediaType }: IDataObject): boolean {
	return nameInAltText(altText, mediaUrl, mediaType) !== undefined;
}
