const safeSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Where a link may lead; scripts and the like lead nowhere. */
export function readLink(uri: string): string | undefined {
	return URL.canParse(uri) && safeSchemes.has(new URL(uri).protocol) ? uri : undefined;
}
