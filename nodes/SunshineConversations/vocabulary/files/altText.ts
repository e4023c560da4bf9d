import { fits } from './fileKinds';
import { cleanName, nameInAddress } from './fileName';
import { mediaType, typeByName } from './fileTypes';

/** The API fills the alt text with the file's name, unless the sender has described the file. */
export function nameInAltText(altText: unknown, mediaUrl: string, told: unknown): string | undefined {
	const name = cleanName(altText);
	if (name === undefined || name !== (altText as string).trim()) return undefined;
	const isInAddress = URL.canParse(mediaUrl) && nameInAddress(new URL(mediaUrl)) === name;
	const type = typeByName(name);
	return isInAddress || (type !== undefined && fits(type, mediaType(told))) ? name : undefined;
}
