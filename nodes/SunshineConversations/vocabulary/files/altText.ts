import { fits } from './fileKinds';
import { cleanName, nameInAddress } from './fileName';
import { mediaType, typeByName } from './fileTypes';

/** The API fills the alt text with the file's name, unless the sender has described the file. */
export function nameInAltText(altText: unknown, mediaUrl: unknown, told: unknown): string | undefined {
	const name = cleanName(altText);
	if (name === undefined || name !== (altText as string).trim()) return undefined;
	const address = typeof mediaUrl === 'string' && URL.canParse(mediaUrl) ? new URL(mediaUrl) : undefined;
	const isInAddress = address !== undefined && nameInAddress(address) === name;
	const type = typeByName(name);
	return isInAddress || (type !== undefined && fits(type, mediaType(told))) ? name : undefined;
}
