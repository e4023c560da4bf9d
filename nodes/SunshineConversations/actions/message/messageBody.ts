import type { IDataObject } from 'n8n-workflow';
import { readAppearance } from '../../fields/author';
import type { Input } from '../../input/input';
import { metadataRows, readMetadata } from '../../input/metadata';
import { OPTIONS, optionsCollection } from '../../input/options';
import { readCustomer, resolveAuthor } from '../user/actingCustomer';
import { textFormat } from './content/text';
import { typingSeconds } from './delivery/typing';
import { plainOptions, authorUserId, blockChatInput, writtenBy } from './options';
import { channelOverride, readOverride } from './override';
import { templateOptions } from './template/templateFields';
import { literalText } from './text/literalText';
import { splitLongText } from './text/parts';
import { outsideWindow } from './window/outsideWindowFields';

/** What a message takes besides its content. */
export const messageFields = optionsCollection([
	...plainOptions,
	channelOverride,
	literalText,
	metadataRows,
	outsideWindow,
	splitLongText,
	textFormat,
	typingSeconds,
]);

/** The same for a template. */
export const templateMessageFields = optionsCollection([
	...plainOptions,
	channelOverride,
	metadataRows,
	...templateOptions,
]);

/** The parts of the API's body other than `content`. */
export function readMessageFields(input: Input): IDataObject {
	const fields = input.collection(OPTIONS).values(plainOptions);
	const metadata = readMetadata(input, OPTIONS);
	const customer = readCustomer(input, input.collection(OPTIONS).optionalId(authorUserId));
	const destination = readDestination(input, fields, customer);
	return {
		author: readAuthor(input, fields, customer),
		...(destination && { destination }),
		...readOverride(input.collection(OPTIONS)),
		...(metadata && { metadata }),
	};
}

/** The same with the author's own ID, which the API is asked for. */
export async function withResolvedAuthor(input: Input, fields: IDataObject): Promise<IDataObject> {
	return { ...fields, author: await resolveAuthor(input, fields.author as IDataObject) };
}

/** Goes into the content, of whatever type. */
export function readBlockChatInput(input: Input): IDataObject {
	const { [blockChatInput.name]: blocks } = input.collection(OPTIONS).values([blockChatInput]);
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
		...readAppearance(input.collection(OPTIONS)),
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
