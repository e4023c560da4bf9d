import type { Description } from './description';

/** Mends what is no schema at all in the description, so that the rest can be read as it stands. */
export function mend({ components }: Description): void {
	const { schema } = components.parameters.userFilterQuery ?? {};
	const email = schema?.properties?.['identities.email'];
	if (!schema || !email || (email.required as unknown) !== true) {
		throw new Error('The filter of users needs no mending any more: remove it from mend.ts.');
	}
	// It says `required: true` of itself, as only parameters can.
	delete email.required;
	schema.required = ['identities.email'];
}
