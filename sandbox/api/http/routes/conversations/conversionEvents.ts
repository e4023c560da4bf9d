import { findConversation } from '../../../conversations/conversations';
import { ConversionEventsPost } from '../../../schemas/activities';
import { badRequest } from '../../../state/errors';
import type { Route } from '../../routing';

interface ConversationRoute {
	Params: { conversation: string };
}

/** Stands for the pixel that Meta counts the events with. */
const DATASET_ID = '1029384756102938';

export const routeConversionEvents: Route = (api, state) => {
	api.post<ConversationRoute, unknown, { body: typeof ConversionEventsPost }>(
		'/conversations/:conversation/conversionEvents',
		{ schema: { body: ConversionEventsPost } },
		({ params, body: { messenger, instagram, whatsapp } }) => {
			findConversation(state, params.conversation);
			const given = [messenger, instagram, whatsapp].flatMap((channel) => channel ?? []);
			const [events] = given;
			if (!events || given.length > 1) throw badRequest('should match exactly one schema in oneOf');
			return { conversionEvents: { datasetId: DATASET_ID, eventsReceived: events.payload.data.length } };
		},
	);
};
