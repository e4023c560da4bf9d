export function readFileName(mediaUrl: string): string {
	const path = URL.canParse(mediaUrl) ? new URL(mediaUrl).pathname : mediaUrl;
	try {
		return decodeURIComponent(path.slice(path.lastIndexOf('/') + 1)) || mediaUrl;
	} catch {
		return mediaUrl;
	}
}
