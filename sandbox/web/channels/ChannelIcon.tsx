const handset =
	'M8 2h8a2 2 0 0 1 2 2v16a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2zm0 3v12h8V5zm3 13.500V20h2v-1.500z';

const paths: Record<string, string> = {
	ios: handset,
	android: handset,
	whatsapp:
		'M12 3a9 9 0 0 0-7.7 13.600L3 21l4.5-1.200A9 9 0 1 0 12 3zM9 8c-.6 0-1.4.7-1.4 1.9 0 2.5 3.7 6.3 6.5 6.3 1.3 0 2.1-.8 2.1-1.600v-.6l-2.2-1-1 1.100c-1-.3-2.4-1.7-2.8-2.700l1-1L10 8z',
	twilio: 'M4 4h16v12H9l-5 4zM8 8.500v2h8v-2zM8 12v1.500h5V12z',
	messagebird: 'M4 4h16v12H9l-5 4zM8 8.500v2h8v-2z',
	messenger:
		'M12 3C6.9 3 3 6.7 3 11.400c0 2.5 1.1 4.6 2.9 6.100V21l3.1-1.700c1 .3 2 .4 3 .4 5.1 0 9-3.7 9-8.300S17.1 3 12 3zm-5.3 10.5 4-4.3 2.3 2 3.9-2-4 4.3-2.3-2z',
	instagram:
		'M8 3h8a5 5 0 0 1 5 5v8a5 5 0 0 1-5 5H8a5 5 0 0 1-5-5V8a5 5 0 0 1 5-5zm4 4.500a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zm0 2a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM17 6a1 1 0 1 0 0 2 1 1 0 0 0 0-2z',
	telegram: 'M21 4 2.5 11.300l5 1.9 2 6.3 2.9-3.1 4.7 3.500zM9 13l8-6-6.2 7-.5 2.500z',
	line: 'M12 4c-5 0-9 3.2-9 7.1 0 3.5 3.2 6.4 7.5 7l.2 3 3.9-3.300C18.6 16.7 21 14.2 21 11.1 21 7.2 17 4 12 4zM7 9h1.500v3.500h2V14H7zm5 0h1.500v5H12zm3 0h3v1.500h-1.500V14H15z',
	web: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 2c1.1 0 2.4 2.3 2.6 6H9.400C9.6 7.3 10.9 5 12 5zm-4.6 6H5.100a7 7 0 0 1 3-4.800A14 14 0 0 0 7.4 11zm0 2c.1 1.9.4 3.5.9 4.800A7 7 0 0 1 5.1 13zm2 0h5.200c-.2 3.7-1.5 6-2.6 6s-2.4-2.3-2.6-6zm7.2 0h2.300a7 7 0 0 1-3.1 4.800c.4-1.3.7-2.9.8-4.800zm0-2a14 14 0 0 0-.7-4.8 7 7 0 0 1 3 4.800z',
	mailgun: 'M3 5h18v14H3zm2.5 2 6.5 5 6.5-5zM5 9.200V17h14V9.200l-7 5.300z',
};

export function ChannelIcon({ channel }: { channel: string }) {
	return (
		<svg class="channel-icon" data-channel={channel} viewBox="0 0 24 24" aria-hidden="true">
			<path d={paths[channel] ?? paths.twilio} fill-rule="evenodd" />
		</svg>
	);
}
