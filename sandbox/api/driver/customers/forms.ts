import type { FormField, Message } from '../../model';
import type { SandboxState } from '../../state/state';
import type { FormSubmission } from '../customerSchemas';
import { DriverError } from '../errors';
import { addCustomerMessage } from './messages';
import type { Place } from './places';

function findForm({ stored }: Place, messageId?: string): Message {
	const form = stored.messages
		.filter(({ id, content }) => content.type === 'form' && (messageId ?? id) === id)
		.findLast(({ content }) => content.submitted !== true);
	if (!form) throw new DriverError('The phone shows no form that waits for an answer.');
	return form;
}

/** A choice is given by its name or by what it says. */
function fillField(field: FormField, value: string) {
	const { type, name, label } = field;
	if (type !== 'select') return { type, name, label, [type]: value };
	const chosen = field.options?.filter((option) => option.name === value || option.label === value) ?? [];
	if (chosen.length === 0) throw new DriverError(`The field "${name}" has no option "${value}".`);
	return { type, name, label, select: chosen };
}

/** Answers the newest form that nobody has answered. */
export function submitForm(
	state: SandboxState,
	place: Place,
	{ values, messageId, copies }: FormSubmission,
): Message {
	const form = findForm(place, messageId);
	const { fields: asked = [] } = form.content;
	for (const name of Object.keys(values)) {
		if (!asked.some((field) => field.name === name))
			throw new DriverError(`The form has no field "${name}".`);
	}
	const fields = asked.flatMap((field) => {
		const value = values[field.name];
		return value === undefined ? [] : [fillField(field, value)];
	});
	const lines = asked.map(({ name, label = name }) => `${label}: ${values[name] ?? ''}`);
	form.content = { ...form.content, submitted: true };
	const content = { type: 'formResponse', fields, textFallback: lines.join('\n') };
	const quotedMessage = { type: 'message', message: form } as const;
	return addCustomerMessage(state, place.stored, place.origin, content, { copies, quotedMessage });
}
