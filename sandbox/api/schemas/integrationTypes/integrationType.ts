import { Type, type TObject, type TProperties } from '@sinclair/typebox';
import { nullable, text } from '../typebox';

export interface IntegrationType {
	create: TObject;
	update: TObject;
	/** Fields that answers never show. */
	secret: string[];
}

interface Settings {
	required?: TProperties;
	/** What is given at the start only. */
	fixed?: TProperties;
	/** What is given at the start and may change later. */
	changeable?: TProperties;
	/** What a change takes otherwise than the start does. */
	changes?: TProperties;
	secret?: string[];
}

export const filled = Type.String({ minLength: 1 });
export const nullableFilled = nullable(filled);
export const nullableString = nullable(Type.String());

/** The API limits a name's length from below only when it changes. */
export const nameAtStart = { type: Type.String(), displayName: nullable(Type.String({ maxLength: 100 })) };
export const changedName = { displayName: nullable(text(100)) };

const ofEveryChannel = { defaultResponderId: nullableString, showAIDisclaimer: Type.Boolean() };

export const optional = (fields: TProperties) => Type.Partial(Type.Object(fields)).properties;

export function describeChannel(settings: Settings = {}): IntegrationType {
	const { required = {}, fixed = {}, changeable = {}, changes = {}, secret = [] } = settings;
	const { type, ...name } = nameAtStart;
	return {
		create: Type.Object({
			type,
			...required,
			...optional({ ...name, ...ofEveryChannel, ...fixed, ...changeable }),
		}),
		update: Type.Object(optional({ ...changedName, ...ofEveryChannel, ...changeable, ...changes })),
		secret: [...secret, 'defaultResponderId'],
	};
}
