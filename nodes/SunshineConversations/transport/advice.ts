import type { ApiRequest } from './apiRequest';

interface Refusal {
	status: number;
	root?: ApiRequest['root'];
	code?: string;
	/** The API's titles. */
	message: string;
	method: string;
	path: string;
}

/** To a GET of these the API answers `not_found` if there is no such conversation. */
const OF_A_CONVERSATION = /^\/conversations\/[^/]+\/(messages|participants)$/;

const ACTS_FOR_AN_INTEGRATION = /\/(accept|offer|pass|release)Control$/;
const OUTSIDE_WINDOW = /outside (of )?the allowed window|24.?hours?|re-?engagement/i;
const OTHER_CONVERSATION =
	/\b(attachment|file|media)\b.*\b(another|different|other|belongs?)\b.*\bconversation\b/i;
const TEMPLATE_PARAMETERS = /template|parameters? (count|format|mismatch)/i;

const BY_CODE: ReadonlyMap<string, string> = new Map([
	['app_not_found', 'Check app ID and host in the credential: every account and region has its own apps.'],
	[
		'user_not_found',
		'No user of this app has this ID or external ID. Check the User ID field, or use "Get or Create" to make the user. If the account keeps the users of its brands apart, add Brand ID in the options. A stored ID may be that of a user who was merged into another one since.',
	],
	[
		'conversation_not_found',
		'No conversation of this app has this ID, or it was deleted. Check the Conversation field, or send to the user instead. A stored ID may be that of a conversation that was merged into another one since.',
	],
	['integration_not_found', 'No integration of this app has this ID. Check it in Zendesk Admin Center.'],
	[
		'switchboard_not_found',
		'The app has no such switchboard. Clear the Switchboard ID field to take the one that it has, or create it first.',
	],
	[
		'switchboard_integration_not_found',
		'Check the switchboard integration: "Get Many" of the resource Switchboard Integration lists the IDs. The ID of the integration behind it is another one.',
	],
	[
		'client_not_found',
		'The user has no channel with this ID. "Get Many" of the resource User Channel lists the IDs.',
	],
]);

/** For apps and their keys, whose paths begin above the credential's app. */
const BY_STATUS_OF_ACCOUNT: ReadonlyMap<number, string> = new Map([
	[
		403,
		'An app is read and changed with its own key (its ID starts with app_). All else about apps and app keys takes an account key (its ID starts with act_ or svc_), which accounts made by Zendesk do not have: there, make keys in Admin Center.',
	],
	[
		404,
		'The account has no such app, or the app no such key. Check the ID fields, and the host in the credential.',
	],
]);

const BY_STATUS: ReadonlyMap<number, string> = new Map([
	[400, 'Change the field that the message names.'],
	[
		401,
		'The API does not accept the credential. Check key ID, key secret and host in the credential, and that the clock of this machine is right.',
	],
	[402, 'The Zendesk account has reached what its plan includes.'],
	[403, 'This key may not do that. Use an app key (its ID starts with app_) of this app in the credential.'],
	[404, 'Nothing in this app has this ID. Check the ID fields, and app ID and host in the credential.'],
	[409, 'It exists already. For users, "Get or Create" takes the one that is there.'],
	[
		413,
		'The request is too large: the API takes 100 kB of JSON and files of 50 MB. Shorten text or metadata.',
	],
	[415, 'The API takes no files of this kind. Send another format, or a link to the file.'],
	[423, 'A conversation holds 30,000 messages at most. Create a new conversation for this user.'],
	[
		429,
		'The API takes no more requests for now. Send fewer items at a time ("Concurrency" in the options), or try again later.',
	],
]);

/** What the user can do about an answer of the API, in a sentence or two. */
export function adviceFor({ status, root, code, message, method, path }: Refusal): string {
	if (OUTSIDE_WINDOW.test(message)) {
		return 'The channel takes no free text so long after the customer\'s last message. On WhatsApp, use "Send Template".';
	}
	if (status === 400 && TEMPLATE_PARAMETERS.test(message)) {
		return "Check the template's name and language, and that it gets as many parameters as it was approved with.";
	}
	if (OTHER_CONVERSATION.test(message)) {
		return 'The file can be sent in its own conversation only. Get it with the operation Attachment: Download, then send it with "From" set to "Binary Field": the node uploads it anew.';
	}
	if (status === 403 && ACTS_FOR_AN_INTEGRATION.test(path)) {
		return 'With the key of an integration (int_), only what was offered to that integration can be accepted, and only what it controls released or passed on. With the key of the app (app_), this works for any conversation.';
	}
	const ofAccount = root === 'account' ? BY_STATUS_OF_ACCOUNT.get(status) : undefined;
	const isConversation = method === 'GET' && code === 'not_found' && OF_A_CONVERSATION.test(path);
	const named = isConversation ? 'conversation_not_found' : code;
	const advice = ofAccount ?? BY_CODE.get(named ?? '') ?? BY_STATUS.get(status);
	if (advice) return advice;
	if (status < 400) {
		const advice =
			'What answers there is not the API. Check the host, and subdomain or base URL, in the credential.';
		return status < 300 ? advice + arrivalAdvice(method) : advice;
	}
	if (status < 500) return 'Change what the message names.';
	return method === 'POST'
		? 'The API is not working properly for the moment. It may have done its work all the same: look before you run this again.'
		: 'The API is not working properly for the moment. Try again later.';
}

/** For a request after which nobody knows whether it was carried out; only a POST does harm when it is sent again. */
export function arrivalAdvice(method: string): string {
	return method === 'POST' ? ' The request may have arrived: look before you send it again.' : '';
}
