import type { Fault } from '../../../input/fault';
import { LANGUAGES } from './languages';

const CODES = Object.keys(LANGUAGES);
const dialects = new Intl.DisplayNames(['en'], { type: 'language' });
const regions = (['long', 'short'] as const).map(
	(style) => new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none', style }),
);

/** The code as WhatsApp writes it. */
export function toLanguageCode(entered: string, fault: Fault): string {
	const code = findLanguageCode(entered);
	if (code) return code;
	const choices = listLanguageCodes(entered);
	throw fault(
		choices.length > 0
			? `"${entered}" can mean any of ${choices.join(', ')}; enter the code in which the template was approved`
			: `"${entered}" is not known; enter the code in which the template was approved, e.g. en_US`,
	);
}

/** The code that is meant by another spelling of it, or by a name: undefined if none or several could be. */
export function findLanguageCode(entered: string): string | undefined {
	const words = toWords(entered);
	const exact = CODES.find((code) => toWords(code) === words);
	if (exact) return exact;
	const [fitting, ...others] = CODES.filter((code) => spellingsOf(code).includes(words));
	return fitting && others.length === 0 ? fitting : findNewRegion(words);
}

/** The codes of a language that begins the text, by its code or its name. */
export function listLanguageCodes(entered: string): string[] {
	const [language = ''] = toWords(entered).split(' ');
	return CODES.filter((code) => spellingsOf(code).includes(language));
}

/** `en-US`, `EN_us` and `English (US)` differ in what stands between the words only. */
function toWords(text: string): string {
	return text
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean)
		.join(' ');
}

function spellingsOf(code: string): string[] {
	const [language = '', region] = code.split('_');
	const [name = '', abbreviation = ''] = LANGUAGES[code]!.split(' (');
	const ends = region ? ['', region, abbreviation, ...regions.map((names) => names.of(region) ?? '')] : [''];
	const spellings = [language, name].flatMap((start) => ends.map((end) => `${start} ${end}`));
	return [...spellings, dialects.of(code.replace('_', '-')) ?? ''].map(toWords);
}

/** WhatsApp adds regions now and then. */
function findNewRegion(words: string): string | undefined {
	const [, language = '', region = ''] = /^([a-z]{2,3}) ([a-z]{2})$/.exec(words) ?? [];
	const isKnown = CODES.some((code) => code.split('_')[0] === language);
	if (!isKnown || !regions[0]?.of(region.toUpperCase())) return undefined;
	return `${language}_${region.toUpperCase()}`;
}
