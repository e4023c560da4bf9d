const uploaded = /^\/sc\/attachments\/v2\/(.+)$/;

/** What was uploaded to the sandbox comes by a way that is neither slowed nor written down as a call. */
export function toPageUrl(mediaUrl: string): string {
	if (!URL.canParse(mediaUrl)) return mediaUrl;
	const { host, pathname } = new URL(mediaUrl);
	const [, file] = uploaded.exec(pathname) ?? [];
	return host === location.host && file ? `/sandbox/files/${file}` : mediaUrl;
}
