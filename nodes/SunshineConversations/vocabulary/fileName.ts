const FILE_NAME = /^[^/\\]+\.[a-z][a-z0-9]{1,4}$/i;

/** The API fills the alternative text with the file's name, unless the sender has described the file. */
export function isFileName(altText: unknown): altText is string {
	return typeof altText === 'string' && FILE_NAME.test(altText);
}
