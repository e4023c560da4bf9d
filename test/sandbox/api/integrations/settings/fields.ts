/** A setting of integrations: a value that the API takes, and others that it refuses. */
export interface Field {
	value: unknown;
	wrong: unknown[];
	isRequired?: boolean;
	/** Whether it may change later. */
	canChange?: boolean;
	/** What only a change refuses. */
	wrongChanges?: unknown[];
	isHidden?: boolean;
}

export type Fields = Record<string, Field>;

const noText = [1, true, {}, []];

export const string = (value = 'text'): Field => ({ value, wrong: [null, ...noText] });
export const filled = (value = 'text'): Field => ({ value, wrong: [null, '', ...noText] });
export const nullableString = (value: string | null = 'text'): Field => ({ value, wrong: noText });
export const nullableFilled = (value: string | null = 'text'): Field => ({ value, wrong: ['', ...noText] });
export const boolean = (value = true): Field => ({ value, wrong: [null, 'true', 1, {}, []] });
export const number = (value: number): Field => ({ value, wrong: [null, '1', true, {}, []] });
export const strings = (...value: string[]): Field => ({ value, wrong: ['x', 1, true, {}, [1], [null]] });

export const required = (field: Field): Field => ({ ...field, isRequired: true });
export const changeable = (field: Field): Field => ({ ...field, canChange: true });
export const hidden = (field: Field): Field => ({ ...field, isHidden: true });

export const displayName: Fields = {
	displayName: {
		value: 'Shop',
		wrong: [...noText, 'x'.repeat(101)],
		canChange: true,
		wrongChanges: [''],
	},
};

/** What every channel takes. */
export const ofChannels: Fields = {
	...displayName,
	defaultResponderId: hidden(changeable(nullableString(null))),
	showAIDisclaimer: changeable(boolean(false)),
};

/** What web chat and the SDKs take. */
export const ofSdks: Fields = {
	canUserSeeConversationList: changeable(boolean()),
	canUserCreateMoreConversations: changeable(boolean()),
};
