import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { readAppearance } from '../../fields/author';
import { ADDITIONAL_FIELDS, additionalFields } from '../../input/additionalFields';
import type { Input } from '../../input/input';
import { metadataRows, readMetadata } from '../../input/metadata';
import { readCustomer, resolveAuthor } from '../user/actingCustomer';
import { additionalOptions, authorUserId, blockChatInput, writtenBy } from './additionalFields';
import { typingSeconds } from './delivery/typing';
import { channelOverride, readOverride } from './override';
import { moreComponents } from './template/moreComponents';
import { literalText } from './text/literalText';
import { splitLongText } from './text/parts';
import { moreComponentsInstead } from './window/outsideWindowFields';

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
	...additionalOptions,
	channelOverride,
	metadataRows,
	moreComponents,
]);

function collectionOf(options: INodeProperties[]): INodeProperties {
	return additionalFields(options.sort((one, other) => one.displayName.localeCompare(other.displayName)));
}

/** The parts of the API's body other than `content`. */
export function readMessageFields(input: Input): IDataObject {
	const fields = input.collection(ADDITIONAL_FIELDS).values(additionalOptions);
	const metadata = readMetadata(input, ADDITIONAL_FIELDS);
	const customer = readCustomer(input, input.collection(ADDITIONAL_FIELDS).optionalId(authorUserId));
	const destination = readDestination(input, fields, customer);
	return {
		author: readAuthor(input, fields, customer),
		...(destination && { destination }),
		...readOverride(input.collection(ADDITIONAL_FIELDS)),
		...(metadata && { metadata }),
	};
}

/** The same with the author's own ID, which the API is asked for. */
export async function withResolvedAuthor(input: Input, fields: IDataObject): Promise<IDataObject> {
	return { ...fields, author: await resolveAuthor(input, fields.author as IDataObject) };
}

/** Goes into the content, of whatever type. */
export function readBlockChatInput(input: Input): IDataObject {
	const { [blockChatInput.name]: blocks } = input.collection(ADDITIONAL_FIELDS).values([blockChatInput]);
	return blocks === true ? { blockChatInput: true } : {};
}

function readAuthor(input: Input, { writtenBy: subtype }: IDataObject, customer?: IDataObject): IDataObject {
	if (customer && subtype) {
		throw input.fault(
			writtenBy,
			'only messages of the business can be written by AI or a system, clear Author User ID or this',
		);
	}
	return {
		...(customer ?? { type: 'business' }),
		...readAppearance(input.collection(ADDITIONAL_FIELDS)),
		...(subtype && { subtypes: [subtype] }),
	};
}

function readDestination(
	input: Input,
	{ silent, channel, destinationIntegrationId: integration }: IDataObject,
	customer?: IDataObject,
): IDataObject | undefined {
	const chosen = [silent === true && 'Silent', channel && 'Send On', integration && 'Send Through'];
	const names = chosen.filter(Boolean);
	if (names.length > 1) {
		throw input.fault(names.join(' and '), 'choose one of them');
	}
	if (names.length === 1 && customer) {
		throw input.fault(
			String(names[0]),
			'only messages of the business take it, clear Author User ID or this',
		);
	}
	if (silent === true) return { integrationType: 'none' };
	if (channel) return { integrationType: channel };
	return integration ? { integrationId: integration } : undefined;
}
