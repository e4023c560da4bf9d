import { takesContents, LONG_LINK, URL, link } from '../harness/sendContent';

takesContents([
	[
		'a text with every kind of button',
		{
			contentType: 'text',
			text: 'Choose',
			buttons: {
				values: [
					{ type: 'reply', text: 'Yes', payload: 'YES', options: { iconUrl: URL } },
					{ type: 'postback', text: 'More', payload: 'MORE', options: { metadata: '{"a": 1}' } },
					link,
					{ type: 'buy', text: 'Buy', amount: '={{ "8000" }}', currency: 'EUR' },
					{
						type: 'webview',
						text: 'See',
						uri: 'https://example.com',
						fallback: 'https://example.com/f',
						size: 'tall',
					},
					{ type: 'locationRequest', text: 'Where?' },
					{ ...link, uri: 'tel:+351912345678', options: { metadata: '{}' } },
				],
			},
		},
		{
			type: 'text',
			text: 'Choose',
			actions: [
				{ type: 'reply', text: 'Yes', payload: 'YES', iconUrl: URL },
				{ type: 'postback', text: 'More', payload: 'MORE', metadata: { a: 1 } },
				link,
				{ type: 'buy', text: 'Buy', amount: 8000, currency: 'eur' },
				{
					type: 'webview',
					text: 'See',
					uri: 'https://example.com',
					fallback: 'https://example.com/f',
					size: 'tall',
				},
				{ type: 'locationRequest', text: 'Where?' },
				{ ...link, uri: 'tel:+351912345678' },
			],
		},
	],
	[
		'a text with buttons of which little is known',
		{
			contentType: 'text',
			text: 'Choose',
			buttons: {
				values: [
					{ type: 'reply', text: 'Yes' },
					{ type: 'reply', text: '', payload: 'NO', options: { iconUrl: URL } },
					{ type: 'postback', text: 'x'.repeat(200) },
					{ ...link, text: '' },
					{ ...link, uri: 'myapp://order/1' },
					{ ...link, uri: LONG_LINK },
					{ type: 'buy', text: '', amount: 0 },
					{ type: 'webview', text: '', uri: 'myapp://a', fallback: 'mailto:ana@example.com' },
					{ type: 'locationRequest' },
				],
			},
		},
		{
			type: 'text',
			text: 'Choose',
			actions: [
				{ type: 'reply', text: 'Yes', payload: 'Yes' },
				{ type: 'reply', text: '', payload: 'NO', iconUrl: URL },
				{ type: 'postback', text: 'x'.repeat(200), payload: 'x'.repeat(200) },
				{ ...link, text: '' },
				{ ...link, uri: 'myapp://order/1' },
				{ ...link, uri: LONG_LINK },
				{ type: 'buy', text: '', amount: 0 },
				{ type: 'webview', text: '', uri: 'myapp://a', fallback: 'mailto:ana@example.com' },
				{ type: 'locationRequest', text: '' },
			],
		},
	],
	[
		'buttons without a text',
		{ contentType: 'text', text: '', buttons: { values: [{ type: 'reply', text: 'Yes' }] } },
		{ type: 'text', actions: [{ type: 'reply', text: 'Yes', payload: 'Yes' }] },
	],
	[
		'links with options of Messenger',
		{
			contentType: 'text',
			text: 'Choose',
			buttons: {
				values: [
					{ ...link, options: { default: true, hideShareButton: true, messengerExtensions: true } },
					{ ...link, type: 'webview', fallback: URL, options: { messengerExtensions: true } },
					{ ...link, options: { default: false, hideShareButton: false } },
				],
			},
		},
		{
			type: 'text',
			actions: [
				{
					...link,
					default: true,
					extraChannelOptions: { messenger: { messenger_extensions: true, webview_share_button: 'hide' } },
				},
				{
					...link,
					type: 'webview',
					extraChannelOptions: { messenger: { messenger_extensions: true } },
				},
				link,
			],
		},
	],
]);
