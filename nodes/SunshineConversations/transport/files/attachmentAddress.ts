/**
 * Whether an address is that of an attachment the API keeps, `{base}/attachments/v2/{ID}/{name}`. The host serves the
 * whole API, so a signed request for any other of its addresses could hand out keys and secrets.
 */
export function isAttachmentAddress(url: URL, base: URL): boolean {
	if (url.origin !== base.origin || url.username || url.password) return false;
	// A custom base may lack the part that files have in their address.
	const roots = [base.pathname.replace(/\/+$/, ''), '/sc'];
	return roots.some((root) => {
		const folder = `${root}/attachments/v2/`;
		const [, name] = /^[\da-z]+\/([^/]+)$/i.exec(url.pathname.slice(folder.length)) ?? [];
		return url.pathname.startsWith(folder) && name !== undefined && staysInFolder(name);
	});
}

/** Whoever decodes it once more than we do must not find a way up. */
function staysInFolder(encodedName: string): boolean {
	try {
		const name = decodeURIComponent(encodedName);
		return !/[/\\\p{Cc}]|%(2e|2f|5c|25|00)|^\.+(;|$)/iu.test(name);
	} catch {
		return false;
	}
}
