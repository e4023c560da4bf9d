import { SunshineConversationsApi } from '../../../credentials/SunshineConversationsApi.credentials';
import type { Row } from './actionRuns';

/** What n8n shows below the credential when its test is answered so. */
export function credentialMessages(): Row[] {
	const rules = new SunshineConversationsApi().test.rules ?? [];
	const answer = (status: number) => async () =>
		rules.flatMap(({ properties }) => (properties.value === status ? properties.message : [])).join();
	return [
		[
			"a credential's test that is answered 401",
			[
				'The API does not know this key. Check that key ID and key secret belong together and that the host is right: a key of one region or account is unknown in the others. The clock of this machine must be right, too.',
			],
			answer(401),
		],
		[
			"a credential's test that is answered 403",
			[
				'This key may not read the app. Use an app key (its ID starts with app_) of this very app; an integration key (int_) cannot read the app, although it can send and receive: then set "Existing Integration ID" to me in the trigger.',
			],
			answer(403),
		],
		[
			"a credential's test that is answered 404",
			[
				'There is no app with this ID here. Check the app ID, and the subdomain or host: every account and region has its own apps.',
			],
			answer(404),
		],
		[
			"a credential's test that is answered 429",
			['The API takes no more requests for the moment. Try again in a minute.'],
			answer(429),
		],
	];
}
