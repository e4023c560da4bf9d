/** The views beside the phones; where there is little room, the phones are one of them. */
export const panels = [
	{ id: 'phones', label: 'Phones', title: 'Phones' },
	{ id: 'desk', label: 'Agent desk', title: 'Agent desk' },
	{ id: 'wire', label: 'Wire', title: 'What went over the wire' },
	{ id: 'templates', label: 'Templates', title: 'WhatsApp templates' },
	// The page says “Weather”, the code says troubles.
	{ id: 'weather', label: 'Weather', title: 'What the weather is like' },
] as const;

export type PanelId = (typeof panels)[number]['id'];
