import type { Deviation } from './deviation';
import { knownFaults } from './knownFaults';

/** Where the description contradicts itself. */
const slips: Deviation[] = [
	{
		kind: ['example', 'answer'],
		path: /^\/users?(\/\d+)?\/hasPaymentInfo$/,
		reason: 'Every example of a user has it, the schema does not.',
	},
	{
		kind: ['example', 'answer', 'delivery'],
		path: /\/profile\/localeOrigin$/,
		reason: 'Examples of users have it beside the locale, the schema does not.',
	},
	{
		kind: ['example', 'delivery'],
		of: /^conversation:message$/,
		path: /^\/payload\/(message|recentNotifications\/\d+)\/author\/(displayName|avatarUrl)$/,
		reason: 'The example of the event has both, the schema has neither.',
	},
	{
		kind: ['answer'],
		path: /^\/integrations?(\/\d+)?\/pageAccessToken$/,
		rule: 'is missing',
		reason:
			'It is required and, unlike the same field of Instagram, not write-only for Messenger. Tokens are never shown.',
	},
	{
		kind: ['example'],
		of: /\/messages → 201$/,
		path: /\/actions\/\d+\/uri$/,
		reason: 'The examples give postback buttons an empty link, which their schema does not know.',
	},
	{
		kind: ['example'],
		of: /\/messages → 201$/,
		path: /\/content\/text"$/,
		reason: 'The name of this field ends with a stray quotation mark.',
	},
	{
		kind: ['example'],
		of: /\/conversionEvents → 200$/,
		path: /\/datasetId$/,
		reason: 'The schema says text, the example has a number.',
	},
	{
		kind: ['example'],
		of: /^GET .*\/(apps|conversations) → 200$/,
		path: /^\/meta$/,
		reason: 'The examples of these two lists lack it, those of all other lists have it.',
	},
	{
		kind: ['example'],
		of: /^conversation:referral$/,
		path: /^\/(createdAt|payload\/user\/externalId)$/,
		reason: 'The example lacks the time and has a number as external ID, unlike all other events.',
	},
];

/** What production code or older documentation knows and the description does not. */
const choices: Deviation[] = [
	{
		kind: ['delivery'],
		path: /^\/payload\/conversation\/brandId$/,
		reason: 'Samples in the documentation and production code have the brand in the conversations of events.',
	},
	{
		kind: ['delivery'],
		of: /^conversation:message$/,
		path: /^\/payload\/message\/author\/subtypes$/,
		reason:
			'The documentation of bots and AI agents has it in events; only the schema of authors in answers knows it.',
	},
	{
		kind: ['delivery'],
		of: /^passthrough:messaging$/,
		path: /^\/type$/,
		rule: 'is not described',
		reason: 'The list of triggers has it, but no schema says what it looks like.',
	},
	{
		kind: ['delivery'],
		of: /^conversation:message:delivery:failure$/,
		path: /^\/payload\/error\/underlyingError$/,
		reason: "Version 1.1 documents it and production code reads it: it holds the channel's own error.",
	},
];

/** What tests send although it is wrong, to see that nothing comes of it. */
const onPurpose: Deviation[] = [
	{
		kind: ['request'],
		of: /^PATCH .*\/users\/\{userIdOrExternalId\}$/,
		path: /^\/externalId$/,
		during: 'merges profile and metadata on update, and cannot change the external ID',
		reason: 'Shows that the external ID stays.',
	},
	{
		kind: ['request'],
		of: /^PATCH .*\/integrations\/\{integrationId\}$/,
		path: /^\/status$/,
		during: 'lists by type, reads, renames and deletes',
		reason: 'Shows that the status is read-only.',
	},
	{
		kind: ['request'],
		of: /\/integrations(\/\{integrationId\})?$/,
		path: /^\//,
		during: 'passes over what it does not know',
		reason: 'Shows that fields which are unknown, read-only or fixed come to nothing.',
	},
	{
		kind: ['request'],
		of: /^POST .*\/integrations$/,
		path: /^\/prechatCapture\//,
		during: 'keeps no unknown field inside a setting',
		reason: 'Shows that unknown fields come to nothing.',
	},
	{
		kind: ['request'],
		of: /^POST .*\/integrations$/,
		path: /^\/(attachmentsEnabled|username|botId|defaultResponder|uri|accountId|phoneNumber|lineId)$/,
		during: 'no request sets what is read-only',
		reason: 'Shows that these fields are passed over.',
	},
	{
		kind: ['request'],
		of: /^POST .*\/leave$/,
		path: /^\/(reason|userId)$/,
		during: 'passes over properties that the API does not know',
		reason: 'Shows that unknown properties do not matter.',
	},
	{
		kind: ['delivery'],
		of: /^conversation:message$/,
		path: /^\/payload\/message\/content\/mediaUrl$/,
		during: 'another host than its own gets to see no credential',
		reason: 'A customer sends a file whose address is no proper URL.',
	},
];

export const deviations: Deviation[] = [...slips, ...choices, ...onPurpose, ...knownFaults];
