import type { INodeProperties } from 'n8n-workflow';
import { android } from './android';
import { apple } from './apple';
import { custom } from './custom';
import { instagram } from './instagram';
import type { IntegrationType } from './integrationType';
import { ios } from './ios';
import { line } from './line';
import { mailgun } from './mailgun';
import { messagebird } from './messagebird';
import { messenger } from './messenger';
import { everyType, otherSettings } from './shared/everyType';
import { telegram } from './telegram';
import { twilio } from './twilio';
import { twitter } from './twitter';
import { unity } from './unity';
import { viber } from './viber';
import { web } from './web';
import { whatsapp } from './whatsapp';

/** What the API creates, in alphabetical order of the names. */
export const types: IntegrationType[] = [
	android,
	apple,
	custom,
	mailgun,
	instagram,
	ios,
	line,
	messenger,
	messagebird,
	twilio,
	telegram,
	unity,
	viber,
	web,
	whatsapp,
	twitter,
];

/** The Type dropdown. */
export const typeField: INodeProperties = {
	displayName: 'Type',
	name: 'type',
	type: 'options',
	options: types.map(({ option }) => option),
	default: 'custom',
};

/** The type's own required fields. */
export const requiredFields: INodeProperties[] = types.flatMap(({ option, required }) =>
	required.map((field) => ({ ...field, required: true, displayOptions: { show: { type: [option.value] } } })),
);

/** The collection of what else can be entered, one for each type under the same name. */
export function collectionsOf(
	collection: (options: INodeProperties[]) => INodeProperties,
	fields: 'changeable' | 'optional',
): INodeProperties[] {
	return types.map((type) => ({
		...collection([...type[fields], ...everyType(type.option.value), otherSettings]),
		displayOptions: { show: { type: [type.option.value] } },
	}));
}
