import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { metadataRows, readMetadata } from '../metadata';
import { fieldError, filledFields, parseObject, toText } from '../parameters';
import { readCustomer } from '../user/author';
import { additionalOptions } from './additionalOptions';

const COLLECTION = 'additionalFields';

/** What a message takes besides its content. */
export const messageFields: INodeProperties = {
	displayName: 'Additional Fields',
	name: COLLECTION,
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	options: [...additionalOptions, metadataRows],
};

/** The parts of the API's body other than `content`. */
export function readMessageFields(context: IExecuteFunctions, itemIndex: number): IDataObject {
	const fields = filledFields(context, itemIndex, COLLECTION);
	const metadata = readMetadata(context, itemIndex, COLLECTION);
	const customer = readCustomer(context, itemIndex, fields.authorUserId);
	const destination = readDestination(context, itemIndex, fields, customer);
	return {
		author: readAuthor(context, itemIndex, fields, customer),
		...(destination && { destination }),
		...(fields.override !== undefined && { override: readOverride(context, itemIndex, fields.override) }),
		...(metadata && { metadata }),
	};
}

/** Goes into the content, of whatever type. */
export function blocksChatInput(context: IExecuteFunctions, itemIndex: number): boolean {
	return filledFields(context, itemIndex, COLLECTION).blockChatInput === true;
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
	{ silent, channel, destinationIntegrationId }: IDataObject,
	customer?: IDataObject,
): IDataObject | undefined {
	const integration = toText(destinationIntegrationId)?.trim();
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

function readOverride(context: IExecuteFunctions, itemIndex: number, entered: unknown): IDataObject {
	const override = parseObject(entered);
	if (override) return override;
	throw fieldError(
		context,
		itemIndex,
		'Channel Override',
		'enter a JSON object, e.g. {"whatsapp": {"payload": {…}}}',
	);
}
