import { completeCustomerMedia } from '../../attachments/media';
import type { Route } from '../../http/routing';
import type { Message, StoredConversation } from '../../model';
import { publishClientUpdated } from '../../people/clients';
import {
	CustomerActivity,
	CustomerBlock,
	CustomerCreate,
	CustomerPassthrough,
	CustomerTap,
	CustomerWrite,
	CustomerReferral,
	FormSubmission,
} from '../customerSchemas';
import { actAsCustomer } from '../customers/activities';
import { createCustomer } from '../customers/createCustomer';
import { submitForm } from '../customers/forms';
import { addCustomerMessage } from '../customers/messages';
import { publishPassthrough } from '../customers/passthrough';
import { findPlace } from '../customers/places';
import { publishReferral } from '../customers/referrals';
import { tapButton } from '../customers/taps';
import { DriverError } from '../errors';

interface CustomerRoute {
	Params: { user: string };
}

function quote({ messages }: StoredConversation, id?: string): Message['quotedMessage'] {
	if (id === undefined) return undefined;
	const message = messages.find((one) => one.id === id);
	if (!message) throw new DriverError(`The conversation has no message "${id}" to quote.`);
	return { type: 'message', message };
}

export const routeCustomers: Route = (api, state) => {
	api.post('/customers', { schema: { body: CustomerCreate } }, ({ body }) => createCustomer(state, body));

	api.post<CustomerRoute, unknown, { body: typeof CustomerWrite }>(
		'/customers/:user/messages',
		{ schema: { body: CustomerWrite } },
		({ params, body }) => {
			const { content, metadata, quotedMessageId, copies } = body;
			const { stored, origin } = findPlace(state, params.user, body);
			const complete = { ...content, type: content.type ?? 'text' };
			if (complete.type === 'text' && !complete.text?.trim()) {
				throw new DriverError('The message is empty: write something first.');
			}
			const extras = {
				copies,
				metadata: metadata ?? undefined,
				quotedMessage: quote(stored, quotedMessageId),
			};
			return addCustomerMessage(state, stored, origin, completeCustomerMedia(state, complete), extras);
		},
	);

	api.post<CustomerRoute, unknown, { body: typeof CustomerTap }>(
		'/customers/:user/taps',
		{ schema: { body: CustomerTap } },
		({ params, body }) => tapButton(state, findPlace(state, params.user, body), body),
	);

	api.post<CustomerRoute, unknown, { body: typeof FormSubmission }>(
		'/customers/:user/form-responses',
		{ schema: { body: FormSubmission } },
		({ params, body }) => submitForm(state, findPlace(state, params.user, body), body),
	);

	api.post<CustomerRoute, unknown, { body: typeof CustomerReferral }>(
		'/customers/:user/referrals',
		{ schema: { body: CustomerReferral } },
		({ params, body }) => {
			publishReferral(state, findPlace(state, params.user, body), body, body.copies);
			return {};
		},
	);

	api.post<CustomerRoute, unknown, { body: typeof CustomerPassthrough }>(
		'/customers/:user/passthrough',
		{ schema: { body: CustomerPassthrough } },
		({ params, body }) => {
			publishPassthrough(state, findPlace(state, params.user, body), body.forwarded, body.copies);
			return {};
		},
	);

	api.post<CustomerRoute, unknown, { body: typeof CustomerActivity }>(
		'/customers/:user/activities',
		{ schema: { body: CustomerActivity } },
		({ params, body }) => {
			actAsCustomer(state, findPlace(state, params.user, body), body.type, body.copies);
			return {};
		},
	);

	api.post<CustomerRoute, unknown, { body: typeof CustomerBlock }>(
		'/customers/:user/block',
		{ schema: { body: CustomerBlock } },
		({ params, body }) => {
			const { origin } = findPlace(state, params.user, body);
			origin.client.status = body.blocked ? 'blocked' : 'active';
			publishClientUpdated(state, origin, body.blocked ? 'blocked' : 'unblocked');
			return {};
		},
	);

	api.get<CustomerRoute>('/customers/:user/screen', ({ params }) => {
		if (!state.store.users.has(params.user)) {
			throw new DriverError(`There is no customer with user ID "${params.user}".`);
		}
		return state.store.screens.get(params.user) ?? [];
	});
};
