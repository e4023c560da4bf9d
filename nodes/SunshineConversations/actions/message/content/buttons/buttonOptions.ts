import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { Input } from '../../../../input/input';
import { readRowMetadata } from '../../../../input/metadata';

const OPTIONS = 'options';

const LINKS = ['link', 'webview'];

const defaultAction: INodeProperties = {
	displayName: 'Default Action',
	name: 'default',
	type: 'boolean',
	default: false,
	description: 'Whether a tap on the card itself opens the page too (links and webviews on Messenger)',
};

const hideShareButton: INodeProperties = {
	displayName: 'Hide Share Button',
	name: 'hideShareButton',
	type: 'boolean',
	default: false,
	description: 'Whether customers cannot share the page with others (links and webviews on Messenger)',
};

const iconUrl: INodeProperties = {
	displayName: 'Icon URL',
	name: 'iconUrl',
	type: 'string',
	default: '',
	placeholder: 'e.g. https://example.com/icon.png',
	description: 'A picture beside the label (quick replies)',
};

const messengerExtensions: INodeProperties = {
	displayName: 'Messenger Extensions',
	name: 'messengerExtensions',
	type: 'boolean',
	default: false,
	description: 'Whether the page can use the Messenger Extensions SDK (links and webviews on Messenger)',
};

const metadata: INodeProperties = {
	displayName: 'Metadata',
	name: 'metadata',
	type: 'json',
	default: '{}',
	description: 'Own data as a flat JSON object, given back when the customer taps',
};

/** What few buttons need. */
export const buttonOptions: INodeProperties = {
	displayName: 'Options',
	name: OPTIONS,
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [defaultAction, hideShareButton, iconUrl, messengerExtensions, metadata],
};

/** The API's names for the options of a button of this type. */
export function readButtonOptions(row: Input, type: string): IDataObject {
	const options = row.collection(OPTIONS);
	const { iconUrl: icon } = options.values([iconUrl]);
	if (icon && type !== 'reply') throw options.fault(iconUrl, 'only quick replies take it, remove it');
	return {
		...(icon && { iconUrl: icon }),
		...readLinkOptions(options, type),
		...readRowMetadata(options, metadata),
	};
}

function readLinkOptions(options: Input, type: string): IDataObject {
	const on = [defaultAction, hideShareButton, messengerExtensions].filter((field) => options.flag(field));
	if (on.length > 0 && !LINKS.includes(type)) {
		throw options.fault(on[0]!, 'only links and webviews take it, remove it');
	}
	const messenger = {
		...(on.includes(messengerExtensions) && { messenger_extensions: true }),
		...(on.includes(hideShareButton) && { webview_share_button: 'hide' }),
	};
	return {
		...(on.includes(defaultAction) && { default: true }),
		...(Object.keys(messenger).length > 0 && { extraChannelOptions: { messenger } }),
	};
}
