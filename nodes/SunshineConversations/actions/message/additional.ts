import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { metadataRows, readMetadata } from '../metadata';
import { fieldError } from '../parameters';
import { readCollection } from '../settings';
import { readCustomer } from '../user/author';
import { additionalOptions, blockChatInput, COLLECTION } from './additionalOptions';
import { moreComponents } from './moreComponents';
import { literalText } from './literalText';
import { moreComponentsInstead } from './outsideWindowFields';
import { channelOverride, readOverride } from './override';
import { splitLongText } from './parts';
import { typingSeconds } from './typing';

const templateOptions = additionalOptions.filter((option) => option !== blockChatInput);

/** What a message takes besides its content. */
export const messageFields = collectionOf([
	...additionalOptions,
	channelOverride,
	literalText,
	metadataRows,
	moreComponentsInstead,
	splitLongText,
	typingSeconds,
]);

/** The same for a template. */
export const templateMessageFields = collectionOf([
	...templateOptions,
	channelOverride,
	metadataRows,
	moreComponents,
]);

function collectionOf(options: INodeProperties[]): INodeProperties {
	return {
		displayName: 'Additional Fields',
		name: COLLECTION,
		type: 'collection',
		placeholder: 'Add Field',
		default: {},
		options: options.sort((one, other) => one.displayName.localeCompare(other.displayName)),
	};
}

/** The parts of the API's body other than `content`. */
export function readMessageFields(context: IExecuteFunctions, itemIndex: number): IDataObject {
	const fields = readCollection(context, itemIndex, COLLECTION, templateOptions);
	const { override } = context.getNodeParameter(COLLECTION, itemIndex, {}) as IDataObject;
	const metadata = readMetadata(context, itemIndex, COLLECTION);
	const customer = readCustomer(context, itemIndex, fields.authorUserId);
	const destination = readDestination(context, itemIndex, fields, customer);
	return {
		author: readAuthor(context, itemIndex, fields, customer),
		...(destination && { destination }),
		...readOverride(context, itemIndex, override),
		...(metadata && { metadata }),
	};
}

/** Goes into the content, of whatever type. */
export function readBlockChatInput(context: IExecuteFunctions, itemIndex: number): IDataObject {
	const { [blockChatInput.name]: blocks } = readCollection(context, itemIndex, COLLECTION, [blockChatInput]);
	return blocks === true ? { blockChatInput: true } : {};
}

function readAuthor(
	context: IExecuteFunctions,
	itemIndex: number,
	{ authorName, authorAvatarUrl, writtenByAi }: IDataObject,
	customer?: IDataObject,
): IDataObject {
	if (customer && writtenByAi) {
		throw fieldError(
			context,
			itemIndex,
			'Written by AI',
			'only messages of the business can be, clear Author User ID or this',
		);
	}
	return {
		...(customer ?? { type: 'business' }),
		...(authorName && { displayName: authorName }),
		...(authorAvatarUrl && { avatarUrl: authorAvatarUrl }),
		...(writtenByAi === true && { subtypes: ['AI'] }),
	};
}

function readDestination(
	context: IExecuteFunctions,
	itemIndex: number,
	{ silent, channel, destinationIntegrationId: integration }: IDataObject,
	customer?: IDataObject,
): IDataObject | undefined {
	const chosen = [silent === true && 'Silent', channel && 'Channel', integration && 'Integration'];
	const names = chosen.filter(Boolean);
	if (names.length > 1) {
		throw fieldError(context, itemIndex, names.join(' and '), 'choose one of them');
	}
	if (names.length === 1 && customer) {
		throw fieldError(
			context,
			itemIndex,
			String(names[0]),
			'only messages of the business take it, clear Author User ID or this',
		);
	}
	if (silent === true) return { integrationType: 'none' };
	if (channel) return { integrationType: channel };
	return integration ? { integrationId: integration } : undefined;
}
