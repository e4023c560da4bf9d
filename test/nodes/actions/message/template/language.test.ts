import {
	findLanguageCode,
	listLanguageCodes,
} from '../../../../../nodes/SunshineConversations/actions/message/template/language';
import { LANGUAGES } from '../../../../../nodes/SunshineConversations/actions/message/template/languages';

const codes = Object.keys(LANGUAGES);

it.each(codes)('%s is taken as it is, with any separator and case', (code) => {
	const spellings = [code, code.replace('_', '-'), code.toUpperCase(), code.toLowerCase().replace('_', ' ')];
	expect(spellings.map(findLanguageCode)).toEqual(spellings.map(() => code));
});

it.each(Object.entries(LANGUAGES).filter(([code]) => code.includes('_')))(
	'%s is known by its name in WhatsApp, %s',
	(code, name) => expect(findLanguageCode(name)).toBe(code),
);

it.each([
	['EN_us', 'en_US'],
	['en/US', 'en_US'],
	['(en_US)', 'en_US'],
	['en_UK', 'en_GB'],
	['english us', 'en_US'],
	['English (United States)', 'en_US'],
	['English (GB)', 'en_GB'],
	['American English', 'en_US'],
	['Brazilian Portuguese', 'pt_BR'],
	['Portuguese - Brazil', 'pt_BR'],
	['pt_POR', 'pt_PT'],
	['Chinese (Hong Kong)', 'zh_HK'],
	['be', 'be_BY'],
	['Dari', 'prs_AF'],
	['ITALIAN', 'it'],
	['de-de', 'de_DE'],
	['es_ve', 'es_VE'],
])('%s is %s', (entered, code) => expect(findLanguageCode(entered)).toBe(code));

it.each([
	['English', codes.filter((code) => /^en(_|$)/.test(code))],
	['French', ['fr', 'fr_BE', 'fr_CA', 'fr_CH', 'fr_CI', 'fr_MA']],
	['pt', ['pt_BR', 'pt_PT']],
	['zh_Hant_TW', ['zh_CN', 'zh_HK', 'zh_TW']],
	['es-419', codes.filter((code) => /^es(_|$)/.test(code))],
	['en_EN', codes.filter((code) => /^en(_|$)/.test(code))],
	['enUS', []],
	['xx', []],
	['xx_US', []],
	['', []],
])('%j could be any of %j', (entered, choices) => {
	expect(findLanguageCode(entered)).toBeUndefined();
	expect(listLanguageCodes(entered)).toEqual(choices);
});
