/** The views beside the phones; where there is little room, the phones are one of them. */
export const panels = [
	{ id: 'phones', label: 'Phones' },
	{ id: 'desk', label: 'Agent desk' },
	{ id: 'wire', label: 'Wire' },
	{ id: 'weather', label: 'Weather' },
] as const;

export type PanelId = (typeof panels)[number]['id'];
