import type { DeviceAddition } from '../../../api/driver/identitySchemas';
import type { FormField } from '../../../api/model';
import type { Phone } from '../../../api/page/records';
import { findLook } from '../../channels/looks';
import { sandbox } from '../../connection/sandbox';
import { describeReferral } from '../referral';
import { languages } from './languages';

export interface DeedField extends FormField {
	label: string;
	isOptional?: boolean;
}

/** What a customer does beside writing. */
export interface Deed {
	label: string;
	/** On the button that does it, where there are fields. */
	verb: string;
	fields: DeedField[];
	attempt: (values: Record<string, string>) => Promise<unknown>;
}

const devices = ['web', 'ios', 'android'].map((name) => ({ name, label: findLook(name).label }));
const logIns = [
	{ name: 'sdkLogin', label: 'With their account' },
	{ name: 'authCode', label: 'With a code from this device' },
];

/** Who has the external ID already becomes one with this customer. */
const becomeKnown = ({ userId, id: clientId }: Phone, label: string, verb: string): Deed => ({
	label,
	verb,
	fields: [{ type: 'text', name: 'externalId', label: 'External ID', placeholder: 'e.g. customer-1042' }],
	attempt: async ({ externalId = '' }) => await sandbox.signIn(userId, externalId, { clientId }),
});

const openAnotherDevice = ({ userId }: Phone): Deed => ({
	label: 'Use another device',
	verb: 'Open it',
	fields: [
		{ type: 'select', name: 'channel', label: 'Device', options: devices },
		{ type: 'select', name: 'reason', label: 'How they log in', options: logIns },
	],
	attempt: async ({ channel, reason }) =>
		await sandbox.addDevice(userId, channel as DeviceAddition['channel'], reason as DeviceAddition['reason']),
});

const comeByLink = ({ userId, id: clientId }: Phone): Deed => ({
	label: 'Come by a link or an ad',
	verb: 'Follow it',
	fields: [
		{ type: 'text', name: 'code', label: 'Referral code', placeholder: 'e.g. SPRING_SALE' },
		{ type: 'text', name: 'adId', label: 'ID of the ad, if it is one', isOptional: true },
	],
	attempt: async ({ code = '', adId }) =>
		await sandbox.refer(userId, describeReferral(code, adId), { clientId }),
});

const changeLanguage = ({ userId, id: clientId }: Phone): Deed => ({
	label: 'Write in another language',
	verb: 'Switch',
	fields: [{ type: 'select', name: 'locale', label: 'Language', options: languages }],
	attempt: async ({ locale = '' }) => await sandbox.detectLocale(userId, locale, { clientId }),
});

/** The web chat and the apps let whoever has them do so. */
const setMetadata = ({ userId, id: clientId, conversationId }: Phone): Deed => ({
	label: 'Set conversation metadata',
	verb: 'Set it',
	fields: [
		{ type: 'text', name: 'key', label: 'Key', placeholder: 'e.g. cartId' },
		{ type: 'text', name: 'value', label: 'Value, or nothing to empty it', isOptional: true },
	],
	attempt: async ({ key = '', value = '' }) =>
		await sandbox.updateConversation(userId, { metadata: { [key]: value } }, { clientId, conversationId }),
});

const unlink = ({ userId, id: clientId }: Phone, channel: string): Deed => ({
	label: `Unlink ${findLook(channel).label}`,
	verb: 'Unlink',
	fields: [],
	attempt: async () => await sandbox.unlink(userId, channel, { clientId }),
});

/** Other channels know no log-in, so that there the ID comes as if by itself. */
function listIdentifications(phone: Phone): Deed[] {
	if (findLook(phone.channel).isSdk) return [becomeKnown(phone, 'Log in', 'Log in')];
	return phone.externalId ? [] : [becomeKnown(phone, 'Give an external ID', 'Give it')];
}

/** Unlinking takes a web chat or an app. */
export function listDeeds(phone: Phone): Deed[] {
	return [
		...listIdentifications(phone),
		openAnotherDevice(phone),
		comeByLink(phone),
		changeLanguage(phone),
		...(findLook(phone.channel).isSdk ? [setMetadata(phone)] : []),
		...phone.linkedChannels.map((channel) => unlink(phone, channel)),
	];
}
